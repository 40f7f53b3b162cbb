/// XML read safely: one document at a time, no DTD or entity loaded, everything bounded.
@NullMarked
package io.luopan.loaders.xml;

import org.jspecify.annotations.NullMarked;
