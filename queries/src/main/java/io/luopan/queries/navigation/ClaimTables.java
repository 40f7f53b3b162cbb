package io.luopan.queries.navigation;

import static io.luopan.queries.navigation.Unit.COUNT;
import static io.luopan.queries.navigation.Unit.FAMILIES;
import static io.luopan.queries.navigation.Unit.PATENTS;
import static io.luopan.queries.navigation.Unit.TEXT;
import static io.luopan.queries.navigation.Unit.YEAR;

import io.luopan.model.use.TransferKind;
import io.luopan.queries.landscape.StandardTable;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What registers record and what is claimed for standards.
final class ClaimTables {
  private static final int ROWS = 20;

  private ClaimTables() {}

  static ReportTable transfers(TableSource source, RunSubject subject) {
    var found =
        source
            .landscapes()
            .transfers(
                subject.landscape(),
                EnumSet.of(TransferKind.ASSIGNMENT, TransferKind.MERGER, TransferKind.SUCCESSION),
                source.level(subject),
                ROWS);
    var table =
        TableBuilder.of(TableKind.TRANSFERS, found.method())
            .column("年份", "Year", YEAR)
            .column("类型", "Kind", TEXT)
            .column("登记", "Records", COUNT)
            .column("专利", "Patents", PATENTS)
            .column("简单同族", "Simple families", FAMILIES);
    found
        .years()
        .forEach(
            row ->
                table.row(
                    row.year(), row.kind().name(), row.records(), row.patents(), row.families()));
    return table
        .note(
            "%,d of %,d patents are at an office of whose register records are loaded; of the others"
                    .formatted(found.registered().part(), found.registered().whole())
                + " nothing is known.")
        .note(
            "Not known: %s."
                .formatted(
                    found.notKnown().stream().map(Enum::name).collect(Collectors.joining(", "))))
        .build();
  }

  static ReportTable standards(TableSource source, RunSubject subject) {
    var found = source.landscapes().standards(subject.landscape(), ROWS, 1);
    var labels =
        source.labels(
            found.rows().stream()
                .flatMap(
                    row ->
                        Stream.concat(
                            Stream.of(row.entity()),
                            row.holders().stream().map(StandardTable.Declarant::entity)))
                .distinct()
                .toList());
    var table =
        TableBuilder.of(TableKind.STANDARDS, found.method())
            .column("标准", "Standard", TEXT)
            .column("声明同族", "Declared families", FAMILIES)
            .column("入池同族", "Listed families", FAMILIES)
            .column("认定必要同族", "Families found essential", FAMILIES)
            .column("最大声明人", "Largest declarant", TEXT)
            .column("其声明同族", "Families it declares", FAMILIES);
    for (var row : found.rows()) {
      var first = row.holders().stream().findFirst();
      table.row(
          labels.of(row.entity()),
          row.claims().declared().families(),
          row.claims().listed().families(),
          row.claims().found().families(),
          first.map(holder -> labels.of(holder.entity())).orElse(null),
          first.map(holder -> holder.claims().declared().families()).orElse(null));
    }
    return table
        .cut(found.otherCount())
        .note("Three claims by three parties, which are not added up.")
        .build();
  }
}
