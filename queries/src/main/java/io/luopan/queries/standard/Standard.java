package io.luopan.queries.standard;

import io.luopan.model.standard.StandardBody;
import io.luopan.model.standard.StandardFact;
import io.luopan.model.standard.StandardNumber;
import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A standard in one edition, or, where `edition` is absent, the standard as such.
///
/// @param number its canonical designation, `GB/T 39551.1-2020`
/// @param publishedOn the day it appeared; of a month or year its first day
/// @param keywords in its catalogue's words
public record Standard(
    String id,
    List<String> sources,
    String number,
    StandardBody body,
    @Nullable String edition,
    @Nullable String titleZh,
    @Nullable String titleEn,
    @Nullable LocalDate publishedOn,
    StandardFact.@Nullable Standing standing,
    List<String> keywords)
    implements Entity {

  static Standard of(Row row) {
    var number = row.text("number");
    return new Standard(
        row.text("id"),
        row.sources(),
        number,
        StandardBody.valueOf(row.text("body")),
        row.isAbsent("edition")
            ? StandardNumber.tryParse(number).map(StandardNumber::edition).orElse(null)
            : row.text("edition"),
        row.findText("titleZh"),
        row.findText("titleEn"),
        row.findDay("publishedOn"),
        row.find("standing", StandardFact.Standing.class),
        row.texts("keywords"));
  }

  @Override
  public String label() {
    return number;
  }

  /// The id of the standard as such, for which declarations, features and licences are told.
  public String asSuch() {
    return "standard/"
        + StandardNumber.tryParse(number)
            .map(StandardNumber::undated)
            .map(StandardNumber::key)
            .orElse(number);
  }
}
