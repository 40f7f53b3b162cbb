/// Opening files: encodings, tables and XML read as bounded streams.
@NullMarked
package io.luopan.loaders.file;

import org.jspecify.annotations.NullMarked;
