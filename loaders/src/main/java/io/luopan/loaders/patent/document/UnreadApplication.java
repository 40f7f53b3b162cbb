package io.luopan.loaders.patent.document;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// An application number that is left out because it cannot be read; the patent is known by its
/// publication alone.
public record UnreadApplication(String text, String reason) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "The application number '%s' cannot be read (%s) and was left out; the patent was loaded by its publication number alone."
        .formatted(text, reason.replaceFirst("\\.$", ""));
  }
}
