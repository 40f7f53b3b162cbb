/// Atlases over GraphQL: made, kept and compared.
@NullMarked
package io.luopan.api.atlas;

import org.jspecify.annotations.NullMarked;
