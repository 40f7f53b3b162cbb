package io.luopan.loaders.file;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A text whose encoding cannot be told from its bytes.
public record UnknownEncoding(String file) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_ENCODING;
  }

  @Override
  public String message() {
    return "%s reads neither as UTF-8 nor as GB18030 or UTF-16; name its encoding with --encoding."
        .formatted(file);
  }
}
