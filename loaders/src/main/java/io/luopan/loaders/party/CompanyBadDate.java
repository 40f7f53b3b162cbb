package io.luopan.loaders.party;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A day of foundation that is none; the company is kept without it.
record CompanyBadDate(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_DATE;
  }

  @Override
  public String message() {
    return "'%s' is no date such as 2004-05-31; the company is kept without its year of foundation."
        .formatted(text);
  }
}
