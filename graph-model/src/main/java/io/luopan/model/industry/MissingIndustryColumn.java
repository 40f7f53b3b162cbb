package io.luopan.model.industry;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A table of an industry folder without a column, or a row without a value, that it cannot do
/// without.
public record MissingIndustryColumn(String column, String seen) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.MISSING_COLUMN;
  }

  @Override
  public String message() {
    return "The column '%s' is missing or empty; seen were %s. Fill it in.".formatted(column, seen);
  }
}
