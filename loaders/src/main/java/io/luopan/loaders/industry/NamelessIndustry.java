package io.luopan.loaders.industry;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// An industry or chain without its code or name.
record NamelessIndustry() implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "The industry or chain has no code or no name; fill it in or leave the record out.";
  }
}
