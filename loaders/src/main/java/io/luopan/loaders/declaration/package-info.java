/// Sources of declared patents: what holders declare to the bodies that make standards. Nobody has
/// checked what they say, and none of it makes a patent essential.
@NullMarked
package io.luopan.loaders.declaration;

import org.jspecify.annotations.NullMarked;
