/// Measures loads and questions beside the same work sent straight through the driver, and writes
/// the tables of `docs/benchmarks.md`; not part of the product.
@NullMarked
package io.luopan.api.bench;

import org.jspecify.annotations.NullMarked;
