package io.luopan.loaders.pool;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// An amount of money or a percentage that cannot be read.
record BadAmount(String column, String text, String reason) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_AMOUNT;
  }

  @Override
  public String message() {
    return "'%s' in column '%s' is no amount: %s.".formatted(text, column, reason);
  }
}
