/// Questions about anything in the graph: entities by id, neighbourhoods, paths, what is loaded.
@NullMarked
package io.luopan.queries.graph;

import org.jspecify.annotations.NullMarked;
