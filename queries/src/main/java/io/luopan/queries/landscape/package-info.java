/// The tables of a patent navigation, over any set of patents; `docs/landscape.md` has each formula
/// with an example.
@NullMarked
package io.luopan.queries.landscape;

import org.jspecify.annotations.NullMarked;
