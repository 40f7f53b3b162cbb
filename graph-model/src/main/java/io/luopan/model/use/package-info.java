/// The use of patents: what registers record of their transfer.
@NullMarked
package io.luopan.model.use;

import org.jspecify.annotations.NullMarked;
