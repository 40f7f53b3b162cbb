package io.luopan.loaders.patent.document;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A classification that is left out because its symbol cannot be read; the patent itself is
/// accepted.
public record UnreadClass(String scheme, String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' is no symbol of %s and was left out; the patent was loaded without it."
        .formatted(text, scheme);
  }
}
