package io.luopan.queries.landscape;

/// Where a patent is said to come from.
public enum FlowOrigin {
  /// The country where its first applicant sat.
  FIRST_APPLICANT,
  /// The office of the earliest priority it claims; its own where it claims none.
  FIRST_PRIORITY
}
