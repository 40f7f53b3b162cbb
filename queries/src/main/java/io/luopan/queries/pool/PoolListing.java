package io.luopan.queries.pool;

import io.luopan.queries.Row;
import io.luopan.queries.patent.PatentClaim;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// That a pool's list names a patent; listed is not found essential.
///
/// @param office whose numbers the list gives, where told
/// @param expiresOn as the list says
/// @param claim the illustrative claim of a cross-reference chart
/// @param programme the id of the one whose list it is
public record PoolListing(
    String id,
    List<String> sources,
    @Nullable String office,
    @Nullable LocalDate listedOn,
    @Nullable LocalDate removedOn,
    @Nullable LocalDate expiresOn,
    @Nullable String claim,
    String programme)
    implements PatentClaim {

  static PoolListing of(Row row) {
    return new PoolListing(
        row.text("id"),
        row.sources(),
        row.findText("office"),
        row.findDay("listedOn"),
        row.findDay("removedOn"),
        row.findDay("expiresOn"),
        row.findText("claim"),
        row.text("programme"));
  }

  @Override
  public String label() {
    return programme.substring("programme/".length());
  }
}
