/// Folders of industry systems and chains.
@NullMarked
package io.luopan.loaders.industry;

import org.jspecify.annotations.NullMarked;
