package io.luopan.loaders.file;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A file without a byte, or a table without a cell.
public record EmptyFile(String file) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "%s: the file is empty; check that it was saved or downloaded whole.".formatted(file);
  }
}
