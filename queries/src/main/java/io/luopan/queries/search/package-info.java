/// Full text: patents and names of everything else.
@NullMarked
package io.luopan.queries.search;

import org.jspecify.annotations.NullMarked;
