package io.luopan.model.industry;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// An id that is defined twice.
public record DuplicateIndustryId(String what, String id) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.DUPLICATE;
  }

  @Override
  public String message() {
    return "The %s '%s' is defined twice; ids have to be unique.".formatted(what, id);
  }
}
