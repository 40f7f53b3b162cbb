package io.luopan.loaders.file;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A file that ends too early or is damaged inside; `sign` says how that is known.
public record BrokenOff(String file, String sign) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.TRUNCATED;
  }

  @Override
  public String message() {
    return "%s is incomplete or damaged: %s; copy or download it again.".formatted(file, sign);
  }
}
