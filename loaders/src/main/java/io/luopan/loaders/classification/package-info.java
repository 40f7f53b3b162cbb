/// Classification schemes.
@NullMarked
package io.luopan.loaders.classification;

import org.jspecify.annotations.NullMarked;
