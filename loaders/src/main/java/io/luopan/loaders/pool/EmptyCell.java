package io.luopan.loaders.pool;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A row without a value that it cannot do without.
record EmptyCell(String column) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.MISSING_COLUMN;
  }

  @Override
  public String message() {
    return "The column '%s' is empty, and the row says nothing without it; fill it in."
        .formatted(column);
  }
}
