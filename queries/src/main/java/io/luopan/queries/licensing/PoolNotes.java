package io.luopan.queries.licensing;

import io.luopan.queries.cover.CoverSolution;
import io.luopan.queries.licensing.NearDuplicates.Text;
import io.luopan.queries.licensing.PoolQuestion.Subject.OfStandard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What to know of a pool's candidates.
final class PoolNotes {
  private PoolNotes() {}

  static List<String> of(
      PoolQuestion question,
      PoolScreen screen,
      Map<String, Text> texts,
      CoverSolution solution,
      List<String> more) {
    var notes = new ArrayList<>(more);
    notes.add(
        "An element is worth 1, and 1 for each other holder with patents on it; the graph holds no"
            + " demands (需求) yet, so who is active stands for who would take a licence.");
    long recorded = screen.eligible.stream().filter(p -> !p.records().isEmpty()).count();
    notes.add(
        ("Free of encumbrance means that none is recorded: a register tells of licences, securities"
                + " or releases for %d of the %d eligible patents. Whether a "
                + "licence is exclusive is"
                + " known only where its record says non-exclusive.")
            .formatted(recorded, screen.eligible.size()));
    if (question.constraints().includeEncumbered()) {
      notes.add("Licensed and pledged patents were let in, as asked.");
    }
    long wordless = screen.eligible.stream().filter(p -> isEmpty(texts.get(p.id()))).count();
    notes.add(
        ("Near-duplicates are looked for among patents of one main group by the first %d characters"
                + " of title and abstract; %d eligible patents have nothing to compare.")
            .formatted(CandidateReader.CHARACTERS, wordless));
    if (!solution.enoughHolders()) {
      notes.add(
          "No choice within the limits has %d holders, so this is no pool yet."
              .formatted(question.constraints().minHolders()));
    }
    if (question.subject() instanceof OfStandard) {
      notes.add(
          "A patent covers the clauses for which it is declared, listed or found essential; where"
              + " none is told, the chain nodes and IPC subclasses it stands on.");
    }
    return List.copyOf(notes);
  }

  private static boolean isEmpty(@org.jspecify.annotations.Nullable Text text) {
    return text == null || text.text().isEmpty();
  }
}
