/// Where the shipped chains would place the patents of a file: a report to judge the selectors by,
/// without a graph.
@NullMarked
package io.luopan.loaders.audit;

import org.jspecify.annotations.NullMarked;
