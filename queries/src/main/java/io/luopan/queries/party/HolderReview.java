package io.luopan.queries.party;

import java.util.List;

/// Two holders that may be one, for a person to decide: the scorer's probability and what told it.
public record HolderReview(Holder a, Holder b, double score, List<String> evidence) {
  public HolderReview {
    evidence = List.copyOf(evidence);
  }
}
