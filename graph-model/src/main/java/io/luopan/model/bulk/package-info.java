/// What building a whole store at once needs beside the writer: tables outside the heap, and the
/// files that Neo4j's importer reads.
@NullMarked
package io.luopan.model.bulk;

import org.jspecify.annotations.NullMarked;
