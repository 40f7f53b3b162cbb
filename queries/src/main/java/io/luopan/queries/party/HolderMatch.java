package io.luopan.queries.party;

import io.luopan.model.party.matching.Match;

/// A holder that a name may mean, and how well it fits.
public record HolderMatch(Holder holder, Match match) {

  public double score() {
    return match.score();
  }

  /// One sentence: the verdict, and what told most.
  public String reason() {
    var verdict =
        switch (match.verdict()) {
          case SAME -> "Probably this one";
          case DOUBTFUL -> "Perhaps this one";
          case DIFFERENT -> "Probably another";
        };
    return match
            .explanation()
            .lines()
            .findFirst()
            .map(told -> verdict + ": " + told)
            .orElse(verdict)
        + ".";
  }
}
