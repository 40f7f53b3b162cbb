/// Patents of the MAREC collection.
@NullMarked
package io.luopan.loaders.patent.marec;

import org.jspecify.annotations.NullMarked;
