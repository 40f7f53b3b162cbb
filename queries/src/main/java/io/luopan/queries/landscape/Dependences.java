package io.luopan.queries.landscape;

import io.luopan.queries.Parameters;
import io.luopan.queries.measure.Share;
import java.util.List;

/// Reckons foreign dependence.
final class Dependences {
  private static final List<String> NOTES =
      List.of(
          "Holders are the owners a source names, else the applicants.",
          "Each share is a range from none to all of the unknown being foreign. Most cited"
              + " documents are unknown where few citations lead to loaded patents.");

  private Dependences() {}

  private record OfHolders(Share families, Share valid) {}

  static ForeignDependence of(LandscapeReader reader, Landscape of) {
    var held =
        reader
            .list(
                of,
                LandscapeStage.STATUS,
                Dependences.class,
                "holders",
                Parameters.none(),
                row ->
                    new OfHolders(
                        new Share(
                            row.number("foreign"), row.number("families"), row.number("unknown")),
                        new Share(
                            row.number("validForeign"),
                            row.number("valid"),
                            row.number("validUnknown"))))
            .getFirst();
    var cited =
        reader
            .list(
                of,
                LandscapeStage.PLAIN,
                Dependences.class,
                "cited",
                Parameters.none(),
                row ->
                    new Share(
                        row.number("foreign"), row.number("documents"), row.number("unknown")))
            .getFirst();
    return new ForeignDependence(
        held.families(), held.valid(), cited, of.method("foreignDependence", NOTES));
  }
}
