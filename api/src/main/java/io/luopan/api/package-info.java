/// Serves the graph over HTTP.
@NullMarked
package io.luopan.api;

import org.jspecify.annotations.NullMarked;
