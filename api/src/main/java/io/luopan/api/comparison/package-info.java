/// GraphQL of gaps beside each other.
@NullMarked
package io.luopan.api.comparison;

import org.jspecify.annotations.NullMarked;
