/// Cypher stands in files beside the class that sends it; this reads them.
@NullMarked
package io.luopan.model.cypher;

import org.jspecify.annotations.NullMarked;
