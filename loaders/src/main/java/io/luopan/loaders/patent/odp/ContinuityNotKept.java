package io.luopan.loaders.patent.odp;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// Parents and children of an application, which the graph does not relate; a provisional parent is
/// a priority and kept.
record ContinuityNotKept(int parents, int children) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_ALLOWED;
  }

  @Override
  public String message() {
    return "The graph has no place for continuity, so %d parents and %d children of an application were left out; nothing need be corrected."
        .formatted(parents, children);
  }
}
