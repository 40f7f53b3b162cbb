package io.luopan.loaders.party;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A row of a list of organizations without a name.
record NamelessOrganization() implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "The row has no name of an organization; fill it in or leave the row out.";
  }
}
