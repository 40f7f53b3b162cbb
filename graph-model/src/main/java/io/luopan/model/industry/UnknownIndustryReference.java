package io.luopan.model.industry;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A row that names a node, chain or cluster which is nowhere defined.
public record UnknownIndustryReference(String what, String id) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.UNKNOWN_REFERENCE;
  }

  @Override
  public String message() {
    return "The %s '%s' is defined neither here nor among what ships with Luopan; correct the id or add it."
        .formatted(what, id);
  }
}
