package io.luopan.loaders.industry;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A node or edge of an atlas that does not say enough; the rest of the atlas is kept.
record UnreadAtlasPart(String kind, String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.UNKNOWN_REFERENCE;
  }

  @Override
  public String message() {
    return "The %s '%s' is left out: a node needs an id of its own, a name and a position such as upstream, an edge two such nodes."
        .formatted(kind, text);
  }
}
