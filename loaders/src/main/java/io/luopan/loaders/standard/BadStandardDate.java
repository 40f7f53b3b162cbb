package io.luopan.loaders.standard;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A day of publication that is none; the standard is kept without it.
record BadStandardDate(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_DATE;
  }

  @Override
  public String message() {
    return "'%s' is no date such as 2020-11-09; the standard is kept without it.".formatted(text);
  }
}
