/// GraphQL of who and what could fill a gap.
@NullMarked
package io.luopan.api.candidate;

import org.jspecify.annotations.NullMarked;
