package io.luopan.loaders.json;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A file that is not JSON from some place on, so that its further records cannot be told apart.
public record MalformedJson(String file, long line, String reason) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "%s is not well-formed JSON at line %,d: %s; get it again from where it was published."
        .formatted(file, line, reason);
  }
}
