/// Questions about the use of patents: their recorded transfers.
@NullMarked
package io.luopan.queries.use;

import org.jspecify.annotations.NullMarked;
