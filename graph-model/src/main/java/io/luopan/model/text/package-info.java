/// Text made comparable: folding of width, case and script, and finding many keywords in one
/// pass.
@NullMarked
package io.luopan.model.text;

import org.jspecify.annotations.NullMarked;
