/// Places by their official codes.
@NullMarked
package io.luopan.model.place;

import org.jspecify.annotations.NullMarked;
