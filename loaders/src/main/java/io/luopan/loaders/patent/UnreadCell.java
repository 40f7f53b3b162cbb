package io.luopan.loaders.patent;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A cell that says nothing we understand; the rest of its row is kept.
public record UnreadCell(String column, String value, String why) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' in column %s is %s; the rest of the row is kept.".formatted(value, column, why);
  }
}
