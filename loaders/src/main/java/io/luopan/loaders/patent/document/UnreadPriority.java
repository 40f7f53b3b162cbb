package io.luopan.loaders.patent.document;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A claimed priority that is left out because its application number cannot be read.
public record UnreadPriority(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "The priority '%s' has no application number that can be read and was left out; the patent was loaded without it."
        .formatted(text);
  }
}
