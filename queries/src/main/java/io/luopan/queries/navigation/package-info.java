/// Projects of patent navigation: what is asked of which branches of a technology, what a run
/// found, how well it searched, and what changed since another run.
@NullMarked
package io.luopan.queries.navigation;

import org.jspecify.annotations.NullMarked;
