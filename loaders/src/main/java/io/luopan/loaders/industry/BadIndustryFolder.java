package io.luopan.loaders.industry;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;

/// What is wrong in which file of an industry folder; the folder is refused whole.
public record BadIndustryFolder(SourcePosition at, LoadIssue issue) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return issue.code();
  }

  @Override
  public String message() {
    return at + ": " + issue.message();
  }
}
