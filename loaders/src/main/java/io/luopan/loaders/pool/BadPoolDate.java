package io.luopan.loaders.pool;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A date that cannot be read; without it the row would say more than the table.
record BadPoolDate(String column, String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_DATE;
  }

  @Override
  public String message() {
    return "'%s' in column '%s' is not a day; write it as 2024-01-31.".formatted(text, column);
  }
}
