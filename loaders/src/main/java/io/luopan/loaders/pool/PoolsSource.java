package io.luopan.loaders.pool;

import static io.luopan.loaders.pool.PoolField.*;

import io.luopan.loaders.source.Parsed;
import io.luopan.model.pool.Alliance;
import io.luopan.model.pool.Pool;
import io.luopan.model.pool.Pool.Basis;
import io.luopan.model.pool.Programme;
import java.util.List;
import java.util.function.Function;

/// Pools, their programmes and alliances, a row each. A code with a slash is a programme's.
public final class PoolsSource extends PoolTableSource<PoolField> {
  /// What a row tells of.
  private enum Kind {
    POOL,
    PROGRAMME,
    ALLIANCE,
    CONSORTIUM
  }

  private static final Vocabulary<Kind> KINDS =
      Vocabulary.of(Kind.class)
          .with(Kind.POOL, "专利池")
          .with(Kind.PROGRAMME, "许可项目", "program")
          .with(Kind.ALLIANCE, "联盟", "专利联盟")
          .with(Kind.CONSORTIUM, "创新联合体");
  private static final Vocabulary<Basis> BASES =
      Vocabulary.of(Basis.class)
          .with(Basis.STANDARD, "标准")
          .with(Basis.PRODUCT, "产品")
          .with(Basis.CHAIN_NODE, "链节点", "产业链节点", "chain node");

  public PoolsSource() {
    super(
        PoolField.class,
        columns ->
            columns.has(CODE)
                && (columns.has(ADMINISTRATOR)
                    || columns.has(BASIS)
                    || columns.has(FIELD_OF_USE)
                    || columns.has(KIND, PURPOSE)),
        columns -> columns.has(NAME_ZH) || columns.has(NAME_EN),
        "code (代码) and chinese name (名称) or english name (英文名称)");
  }

  @Override
  public String name() {
    return "pool-table";
  }

  @Override
  public String description() {
    return "Patent pools, their programmes and alliances, with administrators, standards and chain nodes.";
  }

  @Override
  Function<PoolCells<PoolField>, Parsed> reader(List<String> above) {
    return cells ->
        switch (kind(cells)) {
          case POOL -> pool(cells);
          case PROGRAMME -> programme(cells);
          case ALLIANCE -> alliance(cells, Alliance.Kind.ALLIANCE);
          case CONSORTIUM -> alliance(cells, Alliance.Kind.CONSORTIUM);
        };
  }

  private static Kind kind(PoolCells<PoolField> cells) {
    var told = cells.word(KIND, KINDS);
    if (told != null) {
      return told;
    }
    return PoolCodes.isProgramme(cells.text(CODE)) ? Kind.PROGRAMME : Kind.POOL;
  }

  private static Parsed pool(PoolCells<PoolField> cells) {
    var launched = cells.begin(LAUNCHED);
    var closed = cells.end(CLOSED);
    cells.checkOrder(LAUNCHED, launched, CLOSED, closed);
    return cells.accepted(
        new Pool(
            PoolCodes.pool(cells.text(CODE)),
            cells.texts(NAME_ZH, NAME_EN),
            cells.word(BASIS, BASES),
            cells.orNull(ADMINISTRATOR),
            launched,
            closed,
            cells.list(NODES),
            cells.orNull(CITATION)));
  }

  private static Parsed programme(PoolCells<PoolField> cells) {
    return cells.accepted(
        new Programme(
            PoolCodes.programme(cells.text(CODE)),
            cells.texts(NAME_ZH, NAME_EN),
            cells.orNull(FIELD_OF_USE),
            cells.standards(STANDARDS, List.of()),
            cells.list(PRODUCTS),
            cells.begin(LAUNCHED),
            cells.orNull(CITATION)));
  }

  private static Parsed alliance(PoolCells<PoolField> cells, Alliance.Kind kind) {
    return cells.accepted(
        new Alliance(
            PoolCodes.pool(cells.text(CODE)),
            cells.texts(NAME_ZH, NAME_EN),
            kind,
            cells.orNull(PURPOSE),
            cells.begin(LAUNCHED),
            cells.list(NODES),
            cells.orNull(CITATION)));
  }
}
