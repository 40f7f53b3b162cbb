package io.luopan.loaders.xml;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A document beyond what Luopan reads in size, depth, or length of a text or attribute; `limit`
/// says which.
public record XmlLimit(String limit) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.TOO_LARGE;
  }

  @Override
  public String message() {
    return "The XML document is beyond what Luopan reads: %s; split it, or check that it is what it seems."
        .formatted(limit);
  }
}
