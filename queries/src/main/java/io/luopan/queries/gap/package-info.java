/// Where a region's chain is strong, weak, broken or choked: counts from the graph, judged by pure
/// rules.
@NullMarked
package io.luopan.queries.gap;

import org.jspecify.annotations.NullMarked;
