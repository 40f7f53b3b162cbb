package io.luopan.loaders.patent.odp;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// An answer about a part of an application that does not say which application.
record NoApplicationTold() implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "This answer of the Open Data Portal has no applicationNumberText, so it is not known of which application it is; ask for the application as a whole.";
  }
}
