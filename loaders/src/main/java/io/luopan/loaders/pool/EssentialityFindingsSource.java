package io.luopan.loaders.pool;

import static io.luopan.loaders.pool.FindingField.*;

import io.luopan.loaders.file.Columns;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.standard.EssentialityFact;
import io.luopan.model.standard.EssentialityFact.Result;
import java.util.List;
import java.util.function.Function;

/// What evaluators, courts and offices found of patents and standards.
public final class EssentialityFindingsSource extends PoolTableSource<FindingField> {
  private static final NamedNumbers<FindingField> PATENT =
      new NamedNumbers<>(NUMBER, PUBLICATION, APPLICATION, COUNTRY);
  private static final Vocabulary<Result> RESULTS =
      Vocabulary.of(Result.class)
          .with(Result.ESSENTIAL, "必要", "标准必要")
          .with(Result.NOT_ESSENTIAL, "非必要", "不必要", "nonessential")
          .with(Result.UNDECIDED, "未定", "无结论", "inconclusive");

  public EssentialityFindingsSource() {
    super(
        FindingField.class,
        EssentialityFindingsSource::isAlike,
        columns -> columns.has(EVALUATOR, RESULT),
        "patent number (专利号), standard (标准号), evaluator (评估机构) and result (结论)");
  }

  private static boolean isAlike(Columns<FindingField> columns) {
    return columns.has(STANDARD)
        && (columns.has(EVALUATOR) || columns.has(RESULT))
        && (columns.has(NUMBER) || columns.has(PUBLICATION) || columns.has(APPLICATION));
  }

  @Override
  public String name() {
    return "essentiality-findings";
  }

  @Override
  public String description() {
    return "What evaluators or courts found of patents' essentiality to standards, claim by clause.";
  }

  @Override
  Function<PoolCells<FindingField>, Parsed> reader(List<String> above) {
    return cells ->
        cells.accepted(
            new EssentialityFact(
                PATENT.read(cells),
                cells.standard(STANDARD),
                cells.orNull(CLAUSE),
                cells.orNull(CLAIM),
                cells.text(EVALUATOR),
                cells.truth(INDEPENDENT),
                cells.required(RESULT, RESULTS),
                cells.begin(FOUND_ON),
                cells.orNull(REFERENCE)));
  }
}
