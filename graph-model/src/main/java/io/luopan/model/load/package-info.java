/// The words that loaders and the writer share: where something was read, and what was wrong with
/// it.
@NullMarked
package io.luopan.model.load;

import org.jspecify.annotations.NullMarked;
