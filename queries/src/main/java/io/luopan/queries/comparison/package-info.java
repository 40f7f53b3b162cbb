/// Gaps beside each other: of regions, of years, of the chains of two systems.
@NullMarked
package io.luopan.queries.comparison;

import org.jspecify.annotations.NullMarked;
