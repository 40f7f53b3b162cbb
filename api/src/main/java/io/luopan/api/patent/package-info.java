/// GraphQL of patents.
@NullMarked
package io.luopan.api.patent;

import org.jspecify.annotations.NullMarked;
