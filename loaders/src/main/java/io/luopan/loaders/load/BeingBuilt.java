package io.luopan.loaders.load;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import java.nio.file.Path;

/// Another process builds a graph there.
record BeingBuilt(Path data) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.CONFLICT;
  }

  @Override
  public String message() {
    return "Another load builds the graph in %s; wait for its end.".formatted(data);
  }
}
