/// What all of GraphQL shares: ids, loaders, limits, errors.
@NullMarked
package io.luopan.api.graphql;

import org.jspecify.annotations.NullMarked;
