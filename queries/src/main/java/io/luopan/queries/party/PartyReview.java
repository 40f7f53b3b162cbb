package io.luopan.queries.party;

import java.util.List;

/// Two holders or two inventors that may be one, for a person to decide: the scorer's probability
/// and what told it.
public record PartyReview<P>(P a, P b, double score, List<String> evidence) {
  public PartyReview {
    evidence = List.copyOf(evidence);
  }
}
