package io.luopan.loaders.load;

/// How a load ended.
public enum LoadOutcome {
  /// Every record was taken in.
  ACCEPTED,
  /// Done; some records were rejected and are listed.
  DONE_WITH_REJECTS,
  /// The same file is in the graph already; nothing was done.
  ALREADY_LOADED,
  /// The file could not be read to its end; the graph is as it was, or has what came before if that
  /// was asked for.
  FAILED;

  /// The exit code of the command line: 0 all accepted, 1 done with rejects, 2 could not.
  public int exitCode() {
    return switch (this) {
      case ACCEPTED, ALREADY_LOADED -> 0;
      case DONE_WITH_REJECTS -> 1;
      case FAILED -> 2;
    };
  }
}
