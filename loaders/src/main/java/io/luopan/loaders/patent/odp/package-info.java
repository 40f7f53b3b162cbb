/// Patent file wrappers of the USPTO's Open Data Portal.
@NullMarked
package io.luopan.loaders.patent.odp;

import org.jspecify.annotations.NullMarked;
