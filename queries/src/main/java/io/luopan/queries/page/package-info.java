/// Pages by cursor: sort key and id, signed, so that they survive inserts.
@NullMarked
package io.luopan.queries.page;

import org.jspecify.annotations.NullMarked;
