package io.luopan.loaders.patent;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A line of a citation list that cites no patent, or not as GB/T 7714 does.
record NotACitedPatent() implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "The line cites no patent as GB/T 7714 does; write it as"
        + " `authors. title[P]. place: number, date`, or leave it out.";
  }
}
