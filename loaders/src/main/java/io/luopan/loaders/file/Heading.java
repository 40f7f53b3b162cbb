package io.luopan.loaders.file;

import java.util.List;

/// A field of a kind of table and the headings that stand for it; an enum implements it.
public interface Heading {
  /// The headings, the surest first.
  List<String> spellings();
}
