package io.luopan.loaders.pool;

import static io.luopan.loaders.pool.PoolListField.*;

import io.luopan.loaders.file.Columns;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.pool.PoolListing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The patents that a pool's programme lists, with their owners. The day of the list stands in a
/// column or in a line above the headings.
public final class PoolListSource extends PoolTableSource<PoolListField> {
  private static final NamedNumbers<PoolListField> PATENT =
      new NamedNumbers<>(NUMBER, PUBLICATION, APPLICATION, COUNTRY);

  public PoolListSource() {
    super(
        PoolListField.class,
        PoolListSource::isAlike,
        columns -> columns.has(OWNER),
        "programme (许可项目), patent number (专利号) and owner (专利权人)");
  }

  private static boolean isAlike(Columns<PoolListField> columns) {
    return columns.has(PROGRAMME)
        && (columns.has(NUMBER) || columns.has(PUBLICATION) || columns.has(APPLICATION));
  }

  @Override
  public String name() {
    return "pool-list";
  }

  @Override
  public String description() {
    return "The patents that a patent pool's programme lists, with their owners, days and clauses.";
  }

  @Override
  Function<PoolCells<PoolListField>, Parsed> reader(List<String> above) {
    var list = ListDay.above(above);
    return cells -> listing(cells, list);
  }

  private static Parsed listing(PoolCells<PoolListField> cells, ListDay list) {
    var listed = cells.begin(LISTED);
    var removed = cells.end(REMOVED);
    cells.checkOrder(LISTED, listed, REMOVED, removed);
    var fact =
        new PoolListing(
            PoolCodes.programme(cells, PROGRAMME, POOL),
            PATENT.read(cells),
            cells.text(OWNER),
            listOn(cells, list),
            listed,
            removed,
            cells.end(EXPIRES),
            cells.standards(STANDARD, cells.list(CLAUSE)),
            cells.orNull(CLAIM));
    list.note().ifPresent(cells.notes()::add);
    return cells.accepted(fact);
  }

  private static @Nullable LocalDate listOn(PoolCells<PoolListField> cells, ListDay list) {
    return Optional.ofNullable(cells.end(LIST_ON)).or(list::day).orElse(null);
  }
}
