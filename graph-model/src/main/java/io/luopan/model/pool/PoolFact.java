package io.luopan.model.pool;

import io.luopan.model.Fact;

/// What a record says of a pool, of what belongs to one, or of an alliance. Pools are called by
/// codes such as `avanci`, programmes by the pool's and their own, `avanci/5g-vehicle`.
public sealed interface PoolFact extends Fact
    permits Alliance, Membership, Pool, PoolListing, Programme, RoyaltyTerm {}
