package io.luopan.loaders.json;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A value where a record was expected.
public record NotARecord(String expected) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "This is not %s; remove it from the file.".formatted(expected);
  }
}
