/// What people decide about the graph, written as facts.
@NullMarked
package io.luopan.loaders.curation;

import org.jspecify.annotations.NullMarked;
