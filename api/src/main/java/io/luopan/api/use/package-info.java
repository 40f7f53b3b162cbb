/// The use of patents: their recorded transfers.
@NullMarked
package io.luopan.api.use;

import org.jspecify.annotations.NullMarked;
