/// Classification symbols.
@NullMarked
package io.luopan.queries.classification;

import org.jspecify.annotations.NullMarked;
