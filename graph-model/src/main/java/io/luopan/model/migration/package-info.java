/// Constraints and indexes, applied once each in the order of their versions.
@NullMarked
package io.luopan.model.migration;

import org.jspecify.annotations.NullMarked;
