package io.luopan.loaders.file;

import java.io.Closeable;

/// The sheets of a table file; a text has one.
interface Sheets extends Closeable {
  int count();

  Rows open(int sheet);

  @Override
  void close();
}
