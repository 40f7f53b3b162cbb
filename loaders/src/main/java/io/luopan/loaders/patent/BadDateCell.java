package io.luopan.loaders.patent;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A cell that should hold a date and does not.
public record BadDateCell(String column, String value) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_DATE;
  }

  @Override
  public String message() {
    return "Column %s: '%s' is not a date; write it as 2016-07-08.".formatted(column, value);
  }
}
