package io.luopan.model.industry;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A value of an industry folder that is none of those its column or key may have.
public record BadIndustryValue(String field, String value, String expected) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' is no %s: write %s.".formatted(value, field, expected);
  }
}
