/// Industry systems, clusters, chains and chain nodes, and how nodes select patents.
@NullMarked
package io.luopan.model.industry;

import org.jspecify.annotations.NullMarked;
