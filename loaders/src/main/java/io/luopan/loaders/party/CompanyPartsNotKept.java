package io.luopan.loaders.party;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// What a company table says and an organization cannot hold; stands once a file.
record CompanyPartsNotKept() implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "Of the companies their names, credit code, place, year and activity are kept, not stock codes, exchanges or industries.";
  }
}
