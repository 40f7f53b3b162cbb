/// A graph for integration tests: [io.luopan.embedded.junit.WithGraph].
@NullMarked
package io.luopan.embedded.junit;

import org.jspecify.annotations.NullMarked;
