/// Asks the graph and returns records: the one place that reads. Each package is a subject.
@NullMarked
package io.luopan.queries;

import org.jspecify.annotations.NullMarked;
