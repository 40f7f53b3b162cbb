/// Patents in WIPO ST.96, the successor of ST.36, and in what the USPTO derived from it.
@NullMarked
package io.luopan.loaders.patent.st96;

import org.jspecify.annotations.NullMarked;
