package io.luopan.queries;

/// Why a question was not answered, as a caller can act on it.
public enum Refusal {
  /// The question makes no sense as asked.
  BAD_INPUT,
  /// A cursor that is not ours, or belongs to another question.
  BAD_CURSOR,
  /// This is not allowed here.
  FORBIDDEN,
  /// More was asked than one answer holds.
  LIMIT_EXCEEDED,
  /// The time of the request is over.
  DEADLINE,
  /// The graph does not answer.
  UNAVAILABLE
}
