/// Regions.
@NullMarked
package io.luopan.queries.place;

import org.jspecify.annotations.NullMarked;
