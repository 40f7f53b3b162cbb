/// Questions about standards, what holders declare for them, and what evaluators found.
@NullMarked
package io.luopan.queries.standard;

import org.jspecify.annotations.NullMarked;
