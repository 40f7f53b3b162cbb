/// Finds holders that are one by their names, and writes what is found as decisions of the scorer.
@NullMarked
package io.luopan.loaders.resolve;

import org.jspecify.annotations.NullMarked;
