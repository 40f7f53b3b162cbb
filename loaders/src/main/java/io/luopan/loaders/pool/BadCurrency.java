package io.luopan.loaders.pool;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A currency that cannot be read.
record BadCurrency(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_AMOUNT;
  }

  @Override
  public String message() {
    return "'%s' is no currency; write its three letters, as in CNY or USD.".formatted(text);
  }
}
