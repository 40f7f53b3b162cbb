package io.luopan.model.patent;

/// Where a patent stands in law on a day; unknown is unknown, never lapsed.
public enum LegalStatus {
  PENDING,
  IN_FORCE,
  LAPSED,
  EXPIRED,
  WITHDRAWN,
  REJECTED,
  REVOKED,
  UNKNOWN
}
