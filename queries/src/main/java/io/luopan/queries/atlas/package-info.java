/// The atlas of a chain in a region: maps and lists that a template orders, of one version of the
/// graph, as one document that can be kept and compared with a later one.
@NullMarked
package io.luopan.queries.atlas;

import org.jspecify.annotations.NullMarked;
