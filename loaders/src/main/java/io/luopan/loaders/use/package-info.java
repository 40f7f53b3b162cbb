/// Sources on the use of patents: recorded conveyances.
@NullMarked
package io.luopan.loaders.use;

import org.jspecify.annotations.NullMarked;
