/// The tables of PatentsView (USPTO), joined as they are read.
@NullMarked
package io.luopan.loaders.patentsview;

import org.jspecify.annotations.NullMarked;
