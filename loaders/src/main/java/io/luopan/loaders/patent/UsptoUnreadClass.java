package io.luopan.loaders.patent;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A classification that is left out because its symbol cannot be read; the grant itself is
/// accepted.
public record UsptoUnreadClass(String scheme, String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' is no symbol of %s and was left out; the grant was loaded without it."
        .formatted(text, scheme);
  }
}
