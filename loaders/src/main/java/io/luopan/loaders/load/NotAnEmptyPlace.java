package io.luopan.loaders.load;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import java.nio.file.Path;

/// A graph was to be built where something is already.
record NotAnEmptyPlace(Path data) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.NOT_ALLOWED;
  }

  @Override
  public String message() {
    return ("%s is not empty, and --bulk builds a new graph: load without --bulk, or name another"
            + " folder with --data.")
        .formatted(data);
  }
}
