package io.luopan.queries.industry;

import io.luopan.model.industry.IndustryFact.Standing;
import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.Names;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a government groups its chains in, such as Yangzhou's `613`. The code is a label, unique in
/// a jurisdiction.
public record IndustrySystem(
    String id,
    List<String> sources,
    String code,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String issuer,
    @Nullable String legalBasis,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String supersedes,
    @Nullable Standing standing,
    @Nullable String citation)
    implements Entity {

  static IndustrySystem of(Row row) {
    return new IndustrySystem(
        row.text("id"),
        row.sources(),
        row.text("code"),
        row.findText("nameZh"),
        row.findText("nameEn"),
        row.findText("issuer"),
        row.findText("legalBasis"),
        row.findDay("validFromOn"),
        row.findDay("validToOn"),
        row.findText("supersedes"),
        row.find("standing", Standing.class),
        row.findText("citation"));
  }

  @Override
  public String label() {
    return Names.first(code, nameZh, nameEn);
  }

  /// The id of the region it is for, as its own id says it: `system/321000/613`.
  public String jurisdiction() {
    return "region/" + id.split("/")[1];
  }
}
