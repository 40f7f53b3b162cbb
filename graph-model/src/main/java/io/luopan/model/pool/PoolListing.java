package io.luopan.model.pool;

import io.luopan.model.party.NamesHolders;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.standard.DeclaredStandard;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// That a pool's list names a patent. Listed is not found essential.
///
/// @param programme whose list it is
/// @param owner in the list's words
/// @param listOn the day of the list that names it, where the list is dated
/// @param expiresOn as the list says
/// @param claim the illustrative claim of a cross-reference chart
public record PoolListing(
    String programme,
    NamedPatent patent,
    @Nullable String owner,
    @Nullable LocalDate listOn,
    @Nullable LocalDate listedOn,
    @Nullable LocalDate removedOn,
    @Nullable LocalDate expiresOn,
    List<DeclaredStandard> standards,
    @Nullable String claim)
    implements PoolFact, NamesHolders {
  public PoolListing {
    Programme.pool(programme);
    standards = List.copyOf(standards);
  }

  @Override
  public Stream<String> holderNames() {
    return Stream.ofNullable(owner);
  }
}
