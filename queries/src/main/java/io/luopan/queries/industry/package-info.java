/// Industry systems, clusters, chains and their nodes.
@NullMarked
package io.luopan.queries.industry;

import org.jspecify.annotations.NullMarked;
