/// GraphQL of regions.
@NullMarked
package io.luopan.api.place;

import org.jspecify.annotations.NullMarked;
