/// Classification symbols and the schemes they belong to.
@NullMarked
package io.luopan.model.classification;

import org.jspecify.annotations.NullMarked;
