package io.luopan.loaders.standard;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// An entry of the RFC index in another form.
record RfcUnreadEntry() implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "This is no entry of the RFC index; one is a number, title, authors, month and year, each with a full stop, then remarks in brackets.";
  }
}
