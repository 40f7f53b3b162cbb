package io.luopan.loaders.file;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet, first to last.
interface Rows extends Closeable {
  /// The next row, or null after the last.
  @Nullable TableRow next();

  @Override
  void close();
}
