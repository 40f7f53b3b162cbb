/// Catalogues of standards.
@NullMarked
package io.luopan.loaders.standard;

import org.jspecify.annotations.NullMarked;
