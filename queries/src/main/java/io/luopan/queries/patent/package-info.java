/// Patents, their publications and families; filters, pages, counts, facets; numbers resolved.
@NullMarked
package io.luopan.queries.patent;

import org.jspecify.annotations.NullMarked;
