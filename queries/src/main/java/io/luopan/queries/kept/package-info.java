/// What answers that somebody keeps have in common: how they are written, and what is otherwise in
/// a later one.
@NullMarked
package io.luopan.queries.kept;

import org.jspecify.annotations.NullMarked;
