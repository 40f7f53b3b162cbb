package io.luopan.loaders.mapped;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import java.util.List;

/// A table in which a mapping's header is not found.
record MissingSignature(String file, String mapping, List<String> headings) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.MISSING_COLUMN;
  }

  @Override
  public String message() {
    return "%s has no row among its first ten with the headings %s, by which the mapping %s knows its table; correct the signature in the mapping, or name another source."
        .formatted(file, String.join(", ", headings), mapping);
  }
}
