/// Who and what could fill a gap, scored.
@NullMarked
package io.luopan.queries.candidate;

import org.jspecify.annotations.NullMarked;
