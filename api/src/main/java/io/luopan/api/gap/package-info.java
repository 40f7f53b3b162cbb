/// GraphQL of chain gaps.
@NullMarked
package io.luopan.api.gap;

import org.jspecify.annotations.NullMarked;
