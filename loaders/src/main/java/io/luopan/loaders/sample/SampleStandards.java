package io.luopan.loaders.sample;

import io.luopan.model.Fact;
import io.luopan.model.LocalizedText;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.DeclarationFact.Commitment;
import io.luopan.model.standard.DeclarationFact.Scope;
import io.luopan.model.standard.DeclaredStandard;
import io.luopan.model.standard.StandardFact;
import io.luopan.model.standard.StandardFact.Standing;
import io.luopan.model.standard.StandardFeatureFact;
import io.luopan.model.standard.StandardNumber;
import io.luopan.model.standard.StandardUseFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The made-up standards of `standards.csv` and `features.csv`. Their numbers, from 99,000 on, are
/// above those that bodies have given out.
final class SampleStandards {
  private final List<SampleTable> rows = SampleTable.rows("standards.csv");
  private final List<SampleTable> features = SampleTable.rows("features.csv");
  private final List<SampleStandard> standards;
  private final SampleWorld world;
  private final SampleHolders holders;

  SampleStandards(SampleWorld world, SampleHolders holders) {
    this.world = world;
    this.holders = holders;
    standards = rows.stream().map(this::standard).toList();
  }

  List<SampleStandard> list() {
    return standards;
  }

  /// What catalogues would say of them, and for each a holder who declares without naming patents.
  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    for (var row : rows) {
      var number = StandardNumber.parse(row.text("number"));
      var replaced = row.orNull("replaces", StandardNumber::parse);
      facts.add(catalogued(row, number, Standing.IN_FORCE, replaced));
      if (replaced != null) {
        facts.add(
            new StandardFact(
                replaced, row.titles(), null, Standing.REPLACED, List.of(), List.of(), List.of()));
      }
      var drafters = row.companies("drafters", world, holders);
      facts.add(
          new StandardUseFact(
              number, drafters.stream().map(SampleHolder::registered).toList(), row.list("nodes")));
      drafters.stream().skip(1).findFirst().ifPresent(one -> facts.add(blanket(number, one)));
    }
    features.forEach(row -> facts.add(feature(row)));
    return facts;
  }

  private static StandardFact catalogued(
      SampleTable row,
      StandardNumber number,
      Standing standing,
      @Nullable StandardNumber replaced) {
    return new StandardFact(
        number,
        row.titles(),
        row.day("publishedOn"),
        standing,
        List.of(),
        replaced == null ? List.of() : List.of(replaced),
        List.of());
  }

  private static DeclarationFact blanket(StandardNumber number, SampleHolder holder) {
    int year = number.year().orElseThrow();
    return new DeclarationFact(
        SampleDeclarations.DATABASE,
        "BL-%d-%s".formatted(year, number.undated().text()),
        holder.registered(),
        java.time.LocalDate.of(year, 12, 1),
        null,
        Scope.BLANKET,
        Commitment.FRAND_RECIPROCAL,
        List.of(DeclaredStandard.of(number)),
        List.of());
  }

  private static StandardFeatureFact feature(SampleTable row) {
    return new StandardFeatureFact(
        StandardNumber.parse(row.text("standard")),
        row.text("clause"),
        List.of(
            LocalizedText.zh(SampleTexts.MARK_ZH + row.text("zh")),
            LocalizedText.en(SampleTexts.MARK_EN + row.text("en"))),
        StandardFeatureFact.Need.valueOf(row.text("need")),
        row.orNull("profile", text -> text));
  }

  private SampleStandard standard(SampleTable row) {
    var number = StandardNumber.parse(row.text("number"));
    var name = number.undated().text();
    return new SampleStandard(
        number,
        row.day("publishedOn"),
        Set.copyOf(row.list("nodes")),
        Double.parseDouble(row.text("declared")),
        features.stream()
            .filter(feature -> feature.text("standard").equals(name))
            .map(feature -> feature.text("clause"))
            .toList());
  }
}
