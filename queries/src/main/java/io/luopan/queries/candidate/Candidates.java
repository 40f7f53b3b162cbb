package io.luopan.queries.candidate;

import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import io.luopan.queries.place.Region;
import java.util.List;

/// One page of the candidates for a gap, the best first, and what bounds the list.
public record Candidates(Slice<Candidate> page, BoundedCount count, List<String> notes) {

  public Candidates {
    notes = List.copyOf(notes);
  }

  /// Of which gap, of which kind, which part.
  public record PageOf(
      String chainNode, Region region, GapMethod method, CandidateKind kind, PageRequest page) {}
}
