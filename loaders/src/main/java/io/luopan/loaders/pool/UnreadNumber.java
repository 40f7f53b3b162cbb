package io.luopan.loaders.pool;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A patent's number that cannot be read; it is kept as it is and matches no patent.
record UnreadNumber(String text, String reason) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' cannot be read as a patent's number and is kept as it is. %s"
        .formatted(text, reason);
  }
}
