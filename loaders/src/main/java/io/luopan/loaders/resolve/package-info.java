/// Finds holders and inventors that are one, and writes what is found as decisions of the scorer.
@NullMarked
package io.luopan.loaders.resolve;

import org.jspecify.annotations.NullMarked;
