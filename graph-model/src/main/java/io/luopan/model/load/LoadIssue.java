package io.luopan.model.load;

/// Something wrong with a file or a record: one clear sentence (what, and what to do) and its code.
///
/// Each kind of bad input is a record of its own that implements this.
public interface LoadIssue {
  ErrorCode code();

  /// One English sentence without the position, which the report adds.
  String message();
}
