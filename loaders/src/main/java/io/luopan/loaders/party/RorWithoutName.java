package io.luopan.loaders.party;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// An organization without any name.
public record RorWithoutName(String id) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "The organization %s has no name; take its record from ror.org anew.".formatted(id);
  }
}
