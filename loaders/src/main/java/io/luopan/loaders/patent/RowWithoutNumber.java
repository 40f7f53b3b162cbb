package io.luopan.loaders.patent;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A row without any number of a patent.
public record RowWithoutNumber() implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "The row has neither an application nor a publication number; add one, or leave the row"
        + " out.";
  }
}
