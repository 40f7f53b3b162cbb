/// Standards by their designations, and the declarations that name them.
@NullMarked
package io.luopan.model.standard;

import org.jspecify.annotations.NullMarked;
