package io.luopan.model.write;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A record names a chain node that the graph does not have.
record UnknownChainNode(String node) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.UNKNOWN_REFERENCE;
  }

  @Override
  public String message() {
    return "There is no chain node '%s'; correct it, or load its chain first.".formatted(node);
  }
}
