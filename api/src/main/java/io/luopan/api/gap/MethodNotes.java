package io.luopan.api.gap;

import io.luopan.api.ApiSettings;
import io.luopan.queries.Questions;
import io.luopan.queries.gap.GapMethod;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Says of gaps by which method they were judged, and what to know when reading them.
@Component
public class MethodNotes {
  private static final List<String> NOTES =
      List.of(
          "Specialization and density are computed over the nodes of all chains loaded, so that the"
              + " chain asked does not change them.",
          "Blocked (堵点) is not judged: the graph holds no data on use.",
          "A comparison with something unknown does not hold; without citations no choke is claimed.",
          "Counts are context, not merit: read them with validity, citations and coverage.");

  private final Questions questions;
  private final ApiSettings settings;

  MethodNotes(Questions questions, ApiSettings settings) {
    this.questions = questions;
    this.settings = settings;
  }

  /// @param release the version of the graph that was counted
  /// @param more what else to know, beside
  /// what holds of all gaps
  public MethodNote of(GapMethod rules, String release, String... more) {
    return note(rules, release, Stream.concat(behind(release).stream(), notes(more)));
  }

  /// Of an answer that may have been kept while the graph went on.
  public MethodNote kept(GapMethod rules, String release, String... more) {
    return note(rules, release, notes(more));
  }

  private MethodNote note(GapMethod rules, String release, Stream<String> notes) {
    return new MethodNote(
        GapMethod.NAME,
        GapMethod.VERSION,
        GapIds.json(rules),
        settings.baseIri() + "methods/chain-gap.html",
        release,
        notes.toList());
  }

  private static Stream<String> notes(String... more) {
    return Stream.concat(NOTES.stream(), Stream.of(more));
  }

  private List<String> behind(String counted) {
    var now = questions.dataset().version().release();
    return now.equals(counted)
        ? List.of()
        : List.of(
            "Counted from version %s of the graph; version %s is being read."
                .formatted(counted, now));
  }
}
