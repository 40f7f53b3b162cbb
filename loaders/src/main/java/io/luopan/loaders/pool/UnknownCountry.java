package io.luopan.loaders.pool;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A country whose patents there are none of.
record UnknownCountry(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' is no office or country whose patents Luopan knows; write its two letters, as in CN or EP."
        .formatted(text);
  }
}
