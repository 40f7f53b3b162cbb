/// Patent pools with their programmes, lists, members and terms, and the alliances that are none.
@NullMarked
package io.luopan.model.pool;

import org.jspecify.annotations.NullMarked;
