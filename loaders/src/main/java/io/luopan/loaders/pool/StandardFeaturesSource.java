package io.luopan.loaders.pool;

import static io.luopan.loaders.pool.FeatureField.*;

import io.luopan.loaders.source.Parsed;
import io.luopan.model.standard.StandardFeatureFact;
import io.luopan.model.standard.StandardFeatureFact.Need;
import java.util.List;
import java.util.function.Function;

/// What the clauses of standards require, and whether one must have it.
public final class StandardFeaturesSource extends PoolTableSource<FeatureField> {
  private static final Vocabulary<Need> NEEDS =
      Vocabulary.of(Need.class).with(Need.MANDATORY, "必选", "强制", "必须").with(Need.OPTIONAL, "可选");

  public StandardFeaturesSource() {
    super(
        FeatureField.class,
        columns -> columns.has(STANDARD, NEED),
        columns -> columns.has(CLAUSE) && (columns.has(TITLE_ZH) || columns.has(TITLE_EN)),
        "standard (标准号), clause (条款), feature (特征) and need (必选/可选)");
  }

  @Override
  public String name() {
    return "standard-features";
  }

  @Override
  public String description() {
    return "Features of standards by clause, mandatory or optional, with the profile that has them.";
  }

  @Override
  Function<PoolCells<FeatureField>, Parsed> reader(List<String> above) {
    return cells ->
        cells.accepted(
            new StandardFeatureFact(
                cells.standard(STANDARD),
                cells.text(CLAUSE),
                cells.texts(TITLE_ZH, TITLE_EN),
                cells.word(NEED, NEEDS),
                cells.orNull(PROFILE)));
  }
}
