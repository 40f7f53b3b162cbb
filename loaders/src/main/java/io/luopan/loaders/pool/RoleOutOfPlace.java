package io.luopan.loaders.pool;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A role that only the other kind of body has.
record RoleOutOfPlace(String role, String body) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "%s has no '%s': a pool has licensors and licensees, an alliance members and leaders."
        .formatted(body, role);
  }
}
