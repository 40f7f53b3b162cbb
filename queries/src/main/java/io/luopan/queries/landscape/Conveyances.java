package io.luopan.queries.landscape;

import static io.luopan.queries.landscape.TransferTable.Use.INVALIDATION;
import static io.luopan.queries.landscape.TransferTable.Use.LICENCE;
import static io.luopan.queries.landscape.TransferTable.Use.LITIGATION;
import static io.luopan.queries.landscape.TransferTable.Use.PLEDGE;
import static io.luopan.queries.landscape.TransferTable.Use.TRANSFER;

import io.luopan.model.party.HolderType;
import io.luopan.model.place.RegionLevel;
import io.luopan.model.use.TransferKind;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.Row;
import io.luopan.queries.landscape.TransferTable.Cell;
import io.luopan.queries.landscape.TransferTable.Flows;
import io.luopan.queries.landscape.TransferTable.Licensed;
import io.luopan.queries.landscape.TransferTable.OfKind;
import io.luopan.queries.landscape.TransferTable.OfYear;
import io.luopan.queries.landscape.TransferTable.Use;
import io.luopan.queries.measure.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Counts what registers record of patents' transfer.
final class Conveyances {
  private static final List<String> NOTES =
      List.of(
          "A record is a reel and frame; a family counts once in each row it is in.",
          "A party's place is that of the record's address, else of the holder's entry.",
          "What is loaded of a register may be a part of it: few records need not mean few"
              + " transfers.",
          "Legal events are not read as transfers, licences, disputes or invalidations.");

  private static final int ALL_YEARS = -1;
  private static final int UNDATED = 0;

  private Conveyances() {}

  private record Counted(TransferKind kind, int year, long records, long patents, long families) {}

  private record Registers(long patents, long registered, Licensed licensed, boolean licensees) {}

  static TransferTable of(
      LandscapeReader reader, Landscape of, Set<TransferKind> moved, RegionLevel level, int top) {
    if (moved.isEmpty()) {
      throw RefusedException.badInput("Name at least one kind of conveyance for the flows.");
    }
    int rows = Landscape.rows(top);
    var counted = list(reader, of, "byKindAndYear", Parameters.none(), Conveyances::counted);
    var registers = list(reader, of, "registers", Parameters.none(), Conveyances::registers);
    var told = registers.getFirst();
    var kinds = moved.stream().map(Enum::name).sorted().toList();
    return new TransferTable(
        kinds(counted),
        counted.stream()
            .filter(row -> row.year() > UNDATED)
            .map(r -> new OfYear(r.year(), r.kind(), r.records(), r.patents(), r.families()))
            .toList(),
        told.licensed(),
        Share.of(told.registered(), told.patents()),
        notKnown(told),
        moved,
        Flows.of(
            list(
                reader,
                of,
                "byRegion",
                Parameters.of("kinds", kinds).and("depth", level.ordinal() + 1),
                row -> cell(row, row.findText("giver"), row.findText("taker"))),
            rows),
        Flows.of(
            list(
                reader,
                of,
                "byHolderType",
                Parameters.of("kinds", kinds),
                row ->
                    cell(
                        row,
                        row.find("giver", HolderType.class),
                        row.find("taker", HolderType.class))),
            rows),
        of.method("transfers", NOTES, "kinds", kinds, "level", level.name(), "top", top));
  }

  private static List<OfKind> kinds(List<Counted> counted) {
    return counted.stream()
        .filter(row -> row.year() == ALL_YEARS)
        .map(
            row ->
                new OfKind(
                    row.kind(),
                    row.records(),
                    row.patents(),
                    row.families(),
                    counted.stream()
                        .filter(other -> other.year() == UNDATED && other.kind() == row.kind())
                        .mapToLong(Counted::records)
                        .sum()))
        .toList();
  }

  private static List<Use> notKnown(Registers told) {
    var unknown = new ArrayList<Use>();
    if (told.registered() == 0) {
      unknown.add(TRANSFER);
      if (!told.licensees()) {
        unknown.add(LICENCE);
      }
      unknown.add(PLEDGE);
    }
    // The graph has no facts of these kinds.
    unknown.addAll(List.of(LITIGATION, INVALIDATION));
    return List.copyOf(unknown);
  }

  private static <T> Cell<T> cell(Row row, @Nullable T from, @Nullable T to) {
    return new Cell<>(
        from, to, row.number("records"), row.number("patents"), row.number("families"));
  }

  private static Counted counted(Row row) {
    return new Counted(
        Objects.requireNonNull(row.find("kind", TransferKind.class)),
        (int) row.number("year"),
        row.number("records"),
        row.number("patents"),
        row.number("families"));
  }

  private static Registers registers(Row row) {
    return new Registers(
        row.number("patents"),
        row.number("registered"),
        new Licensed(row.number("licensed"), row.number("licensedFamilies")),
        row.flag("licensees"));
  }

  private static <T> List<T> list(
      LandscapeReader reader,
      Landscape of,
      String query,
      Parameters parameters,
      Function<Row, T> toRecord) {
    return reader.list(of, LandscapeStage.STATUS, Conveyances.class, query, parameters, toRecord);
  }
}
