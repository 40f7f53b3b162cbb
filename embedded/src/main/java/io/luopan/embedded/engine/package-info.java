/// The only place that names the Neo4j engine: what runs in the child process.
@NullMarked
package io.luopan.embedded.engine;

import org.jspecify.annotations.NullMarked;
