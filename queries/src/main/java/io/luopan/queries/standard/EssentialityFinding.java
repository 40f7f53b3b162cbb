package io.luopan.queries.standard;

import io.luopan.model.standard.EssentialityFact.Result;
import io.luopan.queries.Row;
import io.luopan.queries.patent.PatentClaim;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an evaluator, a court or an office found of a patent and a standard.
///
/// @param clause of the standard that was compared
/// @param claim of the patent that was compared
/// @param independent of who holds the patent and of who licenses it
/// @param reference of the opinion or judgment
/// @param standard its id
public record EssentialityFinding(
    String id,
    List<String> sources,
    Result result,
    @Nullable String clause,
    @Nullable String claim,
    @Nullable Boolean independent,
    @Nullable LocalDate foundOn,
    @Nullable String reference,
    String standard)
    implements PatentClaim {

  static EssentialityFinding of(Row row) {
    return new EssentialityFinding(
        row.text("id"),
        row.sources(),
        Result.valueOf(row.text("result")),
        row.findText("clause"),
        row.findText("claim"),
        row.findFlag("independent"),
        row.findDay("foundOn"),
        row.findText("reference"),
        row.text("standard"));
  }

  @Override
  public String label() {
    return result + " " + standard.substring("standard/".length());
  }
}
