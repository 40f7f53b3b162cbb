/// GraphQL of patent pools and alliances.
@NullMarked
package io.luopan.api.pool;

import org.jspecify.annotations.NullMarked;
