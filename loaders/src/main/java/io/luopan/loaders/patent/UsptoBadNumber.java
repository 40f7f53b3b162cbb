package io.luopan.loaders.patent;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A grant without a number that tells which patent it is; `part` says where it was looked for.
public record UsptoBadNumber(String part, String reason) implements LoadIssue {
  static UsptoBadNumber missing(String part) {
    return new UsptoBadNumber(part, "it is not there");
  }

  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "The grant's %s cannot be read: %s; correct it in the file.".formatted(part, reason);
  }
}
