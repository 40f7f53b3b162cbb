package io.luopan.loaders.standard;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A word for whether a standard is valid that Luopan does not know; the standard is kept without
/// it.
record UnreadStanding(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "'%s' is not known to say whether a standard is in force; the standard is kept without it."
        .formatted(text);
  }
}
