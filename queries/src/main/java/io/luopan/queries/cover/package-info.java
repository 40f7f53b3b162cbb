/// Weighted maximum coverage with a cost for each thing chosen and for each holder it brings: sets
/// in, the best choice out, beside a greedy baseline and an upper bound. Nothing here knows a
/// database; `docs/pool-candidates.md` has the formulas.
@NullMarked
package io.luopan.queries.cover;

import org.jspecify.annotations.NullMarked;
