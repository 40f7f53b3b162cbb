/// GraphQL of anything by id, neighbourhoods, paths, and what is loaded.
@NullMarked
package io.luopan.api.graph;

import org.jspecify.annotations.NullMarked;
