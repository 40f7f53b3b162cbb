/// The placements of a graph as columns in memory, sorted for counting: one file a graph version,
/// mapped, so that a question reads only the bytes it counts.
@NullMarked
package io.luopan.queries.projection;

import org.jspecify.annotations.NullMarked;
