package io.luopan.queries.party;

import java.util.List;

/// Two holders or two inventors that may be one, for a person to decide.
///
/// @param score the scorer's probability, 0 to 1
/// @param evidence what told it, a line each
/// @param patents of the one that applied for fewer, or invented fewer: as many change hands if the
///     two are one
public record PartyReview<P>(P a, P b, double score, List<String> evidence, long patents) {
  public PartyReview {
    evidence = List.copyOf(evidence);
  }
}
