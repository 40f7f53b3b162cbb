package io.luopan.model.industry;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A folder that lacks the file which says what its tables belong to.
public record MissingIndustryFile(String file, String beside) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "There is no %s beside %s; add it, so that the folder says what it is about."
        .formatted(file, beside);
  }
}
