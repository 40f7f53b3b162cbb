package io.luopan.queries.landscape;

import io.luopan.model.patent.LegalStatus;
import io.luopan.queries.landscape.LegalStatuses.Cell;
import io.luopan.queries.measure.Share;
import java.util.List;

/// Counts by legal status.
final class Statuses {
  private static final List<String> NOTES =
      List.of(
          "The last status that a source told by the day asked; a right past its term has expired.",
          "A family of several members may stand in several cells.");

  private Statuses() {}

  static LegalStatuses of(LandscapeReader reader, Landscape landscape) {
    var counts = reader.counts(landscape);
    var cells =
        counts.byStatus().stream()
            .map(of -> new Cell(of.status(), of.type(), of.patents(), of.families()))
            .toList();
    long unknown = patents(cells, LegalStatus.UNKNOWN);
    long all = cells.stream().mapToLong(Cell::patents).sum();
    return new LegalStatuses(
        cells,
        Share.of(patents(cells, LegalStatus.IN_FORCE), all - unknown),
        unknown,
        landscape.method("legalStatus", NOTES).of(counts.release()));
  }

  private static long patents(List<Cell> cells, LegalStatus status) {
    return cells.stream().filter(cell -> cell.status() == status).mapToLong(Cell::patents).sum();
  }
}
