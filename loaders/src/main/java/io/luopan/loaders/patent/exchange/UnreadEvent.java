package io.luopan.loaders.patent.exchange;

import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;

/// A legal event that is left out because it tells no office, or neither a code nor a meaning.
public record UnreadEvent(String eventCode, String description) implements LoadIssue {
  @Override
  public ErrorCode code() {
    return ErrorCode.BAD_IDENTIFIER;
  }

  @Override
  public String message() {
    return "The legal event '%s' (%s) tells no office, or neither code nor meaning, and was left out; the patent was loaded without it."
        .formatted(eventCode, description);
  }
}
