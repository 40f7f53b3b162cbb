package io.luopan.loaders.file;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// The encoding that the user named does not exist.
public record NoSuchEncoding(String encoding) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_ENCODING;
  }

  @Override
  public String message() {
    return "There is no encoding named '%s'; use UTF-8, GB18030, UTF-16LE, UTF-16BE or ISO-8859-1."
        .formatted(encoding);
  }
}
