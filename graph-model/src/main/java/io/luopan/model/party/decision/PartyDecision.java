package io.luopan.model.party.decision;

import io.luopan.model.Fact;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.matching.Match;
import io.luopan.model.party.matching.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// That two holders, or two inventors, are one or two, who says so and why; the ends stand in the
/// order of their ids.
///
/// A curator says [Verdict#SAME] or [Verdict#DIFFERENT]; the scorer [Verdict#SAME] or
/// [Verdict#DOUBTFUL], which changes nothing and asks a curator.
///
/// @param score the scorer's probability, 0 to 1
/// @param evidence one sentence a line
/// @param curator the name of who decided
public record PartyDecision(
    DecidedParty a,
    DecidedParty b,
    Verdict verdict,
    Decider by,
    @Nullable Double score,
    List<String> evidence,
    @Nullable String curator,
    @Nullable String note,
    @Nullable LocalDate decidedOn)
    implements Fact {

  public PartyDecision {
    if (a.id().equals(b.id())) {
      throw new IllegalArgumentException("a decision is about two parties, not twice " + a.id());
    }
    if (a.getClass() != b.getClass()) {
      throw new IllegalArgumentException(a.id() + " and " + b.id() + " are of two kinds");
    }
    if (verdict == (by == Decider.CURATOR ? Verdict.DOUBTFUL : Verdict.DIFFERENT)) {
      throw new IllegalArgumentException("a " + by + " does not decide " + verdict);
    }
    if (a.id().compareTo(b.id()) > 0) {
      var first = b;
      b = a;
      a = first;
    }
    evidence = List.copyOf(evidence);
  }

  public static PartyDecision scored(DecidedParty a, DecidedParty b, Verdict verdict, Match match) {
    return new PartyDecision(
        a,
        b,
        verdict,
        Decider.SCORER,
        match.score(),
        match.explanation().lines().toList(),
        null,
        null,
        null);
  }

  public static PartyDecision curated(
      DecidedParty a, DecidedParty b, Verdict verdict, String curator, LocalDate on) {
    return new PartyDecision(a, b, verdict, Decider.CURATOR, null, List.of(), curator, null, on);
  }

  public PartyDecision noted(@Nullable String note) {
    return new PartyDecision(a, b, verdict, by, score, evidence, curator, note, decidedOn);
  }

  /// The record under which a decision on these two is kept, whatever it says: a later one of the
  /// same file takes its place.
  public String record() {
    return recordOf(a.id(), b.id());
  }

  /// @see #record()
  public static String recordOf(String a, String b) {
    return HolderNames.shortHash(a.compareTo(b) < 0 ? a + " " + b : b + " " + a);
  }
}
