/// Holders and inventors.
@NullMarked
package io.luopan.queries.party;

import org.jspecify.annotations.NullMarked;
