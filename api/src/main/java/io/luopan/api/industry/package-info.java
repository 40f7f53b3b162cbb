/// GraphQL of industry systems, clusters, chains and their nodes.
@NullMarked
package io.luopan.api.industry;

import org.jspecify.annotations.NullMarked;
