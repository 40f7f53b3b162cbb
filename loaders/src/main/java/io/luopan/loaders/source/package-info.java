/// The contract of a source: recognize a file, and read it record by record.
@NullMarked
package io.luopan.loaders.source;

import org.jspecify.annotations.NullMarked;
