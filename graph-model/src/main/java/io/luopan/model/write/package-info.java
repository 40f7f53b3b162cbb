/// The one place that writes the graph: facts in, nodes and relationships out, one transaction a
/// batch.
@NullMarked
package io.luopan.model.write;

import org.jspecify.annotations.NullMarked;
