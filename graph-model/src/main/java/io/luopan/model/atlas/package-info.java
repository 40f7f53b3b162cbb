/// Answers that somebody keeps.
@NullMarked
package io.luopan.model.atlas;

import org.jspecify.annotations.NullMarked;
