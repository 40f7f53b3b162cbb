/// Questions about patent pools, their programmes, lists, members and terms, and about alliances,
/// which are no pools.
@NullMarked
package io.luopan.queries.pool;

import org.jspecify.annotations.NullMarked;
