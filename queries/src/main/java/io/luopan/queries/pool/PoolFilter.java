package io.luopan.queries.pool;

import io.luopan.queries.Parameters;
import org.jspecify.annotations.Nullable;

/// Which patent pools, all by ids; everything that is named must hold.
///
/// @param standard as such, which a programme of theirs licenses
/// @param chainNode which they serve
/// @param chain of which they serve a node
/// @param holder that administers them or is a party of them, at any time
public record PoolFilter(
    @Nullable String standard,
    @Nullable String chainNode,
    @Nullable String chain,
    @Nullable String holder) {

  Parameters parameters() {
    return Parameters.of("standard", standard)
        .and("chainNode", chainNode)
        .and("chain", chain)
        .and("holder", holder);
  }
}
