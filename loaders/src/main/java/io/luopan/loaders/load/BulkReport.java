package io.luopan.loaders.load;

import java.time.Duration;
import java.util.List;

/// What building a graph did: the loads it holds, its size, and where the time went.
///
/// @param preparing reading the files twice and writing the importer's
/// @param importing Neo4j's
/// importer
/// @param opening constraints, indexes and the memory of loads
public record BulkReport(
    List<LoadReport> loads,
    long nodes,
    long relationships,
    long storeBytes,
    Duration preparing,
    Duration importing,
    Duration opening) {

  public String text() {
    return "graph built: %,d nodes, %,d relationships, %,d MB in %.0f s (preparing %.0f s, importing %.0f s, indexes %.0f s)%n"
        .formatted(
            nodes,
            relationships,
            storeBytes >> 20,
            seconds(preparing.plus(importing).plus(opening)),
            seconds(preparing),
            seconds(importing),
            seconds(opening));
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
