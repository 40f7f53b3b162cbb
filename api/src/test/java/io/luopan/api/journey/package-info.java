/// Whole ways through the product: files or the sample loaded, questions asked over HTTP.
@NullMarked
package io.luopan.api.journey;

import org.jspecify.annotations.NullMarked;
