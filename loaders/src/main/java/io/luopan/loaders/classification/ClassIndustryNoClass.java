package io.luopan.loaders.classification;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A row before any industry or technology is named.
record ClassIndustryNoClass() implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "No industry or technology is named in this row or above it; fill in its first level or its name.";
  }
}
