package io.luopan.loaders.pool;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// An amount of money without its currency.
record NoCurrency(String column, String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_AMOUNT;
  }

  @Override
  public String message() {
    return "The amount %s in column '%s' has no currency; write its three letters, as in CNY or USD."
        .formatted(text, column);
  }
}
