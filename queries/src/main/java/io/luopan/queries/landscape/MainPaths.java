package io.luopan.queries.landscape;

import io.luopan.queries.Parameters;
import io.luopan.queries.measure.CitationPaths;
import io.luopan.queries.measure.CitationPaths.Citation;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Main paths of citations inside a set of patents.
final class MainPaths {
  private static final int MOST_CITATIONS = 200_000;
  private static final List<String> NOTES =
      List.of(
          "Only citations between two patents of the set count; what is not loaded is not seen.",
          "Search path count after Hummon and Doreian 1989 and Batagelj 2003.");

  private MainPaths() {}

  private record Pair(Citation citation, long all) {}

  static MainPath of(LandscapeReader reader, Landscape of, MainPathSearch search, int keyRoutes) {
    Landscape.rows(keyRoutes);
    var pairs =
        reader.list(
            of,
            LandscapeStage.PLAIN,
            MainPaths.class,
            "citations",
            Parameters.of("most", MOST_CITATIONS),
            row ->
                new Pair(new Citation(row.text("citing"), row.text("cited")), row.number("all")));
    var cited = pairs.stream().map(pair -> pair.citation().cited()).collect(Collectors.toSet());
    var inside = cited.isEmpty() ? cited : reader.sets().among(of.where(), cited);
    var citations =
        pairs.stream()
            .map(Pair::citation)
            .filter(citation -> inside.contains(citation.cited()))
            .toList();
    var paths = new CitationPaths(citations);
    var path =
        switch (search) {
          case GLOBAL -> paths.main();
          case KEY_ROUTE -> paths.keyRoutes(keyRoutes);
        };
    var places = new HashMap<String, Integer>();
    path.stops().forEach(stop -> places.put(stop.id(), places.size()));
    return new MainPath(
        path.stops().stream()
            .map(
                stop ->
                    new MainPath.Stop(
                        stop.id(), stop.documents().size() > 1 ? stop.documents() : List.of()))
            .toList(),
        path.steps().stream()
            .map(
                step ->
                    new MainPath.Step(
                        places.getOrDefault(step.cited(), -1),
                        places.getOrDefault(step.citing(), -1),
                        step.share()))
            .toList(),
        paths.documents(),
        citations.size(),
        pairs.isEmpty() ? 0 : pairs.getFirst().all() - pairs.size(),
        paths.circles(),
        paths.ways().toString(),
        of.method("mainPath", NOTES, "search", search.name(), "keyRoutes", keyRoutes));
  }
}
