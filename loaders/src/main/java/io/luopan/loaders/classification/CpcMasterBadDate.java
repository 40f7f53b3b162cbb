package io.luopan.loaders.classification;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A day of the master file that is none; the record is kept without it.
record CpcMasterBadDate(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_DATE;
  }

  @Override
  public String message() {
    return "'%s' is no date such as 2016-07-26; the patent is kept without it.".formatted(text);
  }
}
