package io.luopan.loaders.use;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A patent that a conveyance names by no number that can be read.
record UnreadProperty(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "The patent '%s' has no number that can be read and was left out; the conveyance was loaded without it."
        .formatted(text);
  }
}
