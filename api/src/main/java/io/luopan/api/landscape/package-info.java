/// GraphQL of landscapes.
@NullMarked
package io.luopan.api.landscape;

import org.jspecify.annotations.NullMarked;
