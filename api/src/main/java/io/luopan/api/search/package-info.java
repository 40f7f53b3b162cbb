/// GraphQL of full text.
@NullMarked
package io.luopan.api.search;

import org.jspecify.annotations.NullMarked;
