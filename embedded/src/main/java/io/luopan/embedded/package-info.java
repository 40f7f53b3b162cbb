/// Neo4j Community on loopback, in a child process with a class path of its own, for a first run
/// and for tests. Nothing here but [io.luopan.embedded.engine] names the engine.
@NullMarked
package io.luopan.embedded;

import org.jspecify.annotations.NullMarked;
