package io.luopan.loaders.party;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A place that Luopan does not know; the organization is kept without it, or with its province.
record UnknownPlace(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.UNKNOWN_REFERENCE;
  }

  @Override
  public String message() {
    return "'%s' is no place that Luopan knows; the organization is kept without it."
        .formatted(text);
  }
}
