/// Sources of places and their codes.
@NullMarked
package io.luopan.loaders.place;

import org.jspecify.annotations.NullMarked;
