package io.luopan.loaders.party;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A relation between organizations of a kind that schema 2 does not list; it is left out.
public record RorUnknownRelation(String type) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_RECOGNIZED;
  }

  @Override
  public String message() {
    return "The relation '%s' is not known and was left out; the organization was loaded without it."
        .formatted(type);
  }
}
