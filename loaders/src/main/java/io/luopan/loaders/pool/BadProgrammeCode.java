package io.luopan.loaders.pool;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A text in the place of a code of a pool or programme.
record BadProgrammeCode(String text) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "'%s' is no code; a pool has one in small letters (avanci), a programme its pool's and its own (avanci/5g-vehicle)."
        .formatted(text);
  }
}
