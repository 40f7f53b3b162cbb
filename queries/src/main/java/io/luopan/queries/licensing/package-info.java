/// What holders could license together: the patents of a new pool, and what two holders could
/// grant each other.
@NullMarked
package io.luopan.queries.licensing;

import org.jspecify.annotations.NullMarked;
