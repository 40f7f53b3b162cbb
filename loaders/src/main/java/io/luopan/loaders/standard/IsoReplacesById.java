package io.luopan.loaders.standard;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import java.util.List;

/// What a deliverable of ISO replaces, told by ids of ISO's catalogue instead of designations.
record IsoReplacesById(List<String> ids) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.UNKNOWN_REFERENCE;
  }

  @Override
  public String message() {
    return "It replaces what ISO's catalogue has under %s; an id names no standard here, so that is left out."
        .formatted(String.join(", ", ids));
  }
}
