/// The form of the graph: its labels, and its relationship types with the labels at their ends
/// (docs/graph.md). The writer follows it, and so do the queries.
@NullMarked
package io.luopan.model.schema;

import org.jspecify.annotations.NullMarked;
