package io.luopan.loaders.file;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// Bytes that are no character of the file's encoding; `offset` counts bytes from 0.
public record UndecodableBytes(String file, String encoding, long offset) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_ENCODING;
  }

  @Override
  public String message() {
    return "%s is no %s text: the bytes at offset %,d are no character of it; name the right encoding with --encoding."
        .formatted(file, encoding, offset);
  }
}
