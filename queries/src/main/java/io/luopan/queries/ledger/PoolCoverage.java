package io.luopan.queries.ledger;

import io.luopan.queries.patent.CountedPatents;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much of what is declared for a standard is listed in pools or found essential: three claims
/// by three parties, counted apart. Holders, pools and standards are ids.
///
/// @param standards that were counted as the one asked: its parts and equivalents
/// @param declarations that name patents for it
/// @param blanket declarations that name none
/// @param entries declared patents, each once a declaration
/// @param ambiguous entries whose numbers lead to several patents; not counted
/// @param unmatched entries whose numbers lead to no patent that is loaded; not counted
/// @param outside declared and on no list
/// @param share of the declared families that is on a list; absent where none is declared
/// @param holders most declared families first
public record PoolCoverage(
    String release,
    LocalDate asOf,
    List<String> standards,
    List<String> pools,
    long declarations,
    long blanket,
    long entries,
    long ambiguous,
    long unmatched,
    CountedPatents declared,
    CountedPatents declaredInForce,
    CountedPatents listed,
    CountedPatents found,
    CountedPatents declaredAndListed,
    CountedPatents outside,
    @Nullable Double share,
    List<OfHolder> holders) {

  /// What one declarant declares.
  ///
  /// @param listed of its declared patents, those on a list
  /// @param found of its declared patents, those found essential
  /// @param pools that license the standard, in which it is a licensor
  /// @param inNoPool absent where some pool's licensors are not known
  public record OfHolder(
      String holder,
      CountedPatents declared,
      CountedPatents listed,
      CountedPatents found,
      long entries,
      long unmatched,
      boolean blanket,
      List<String> pools,
      @Nullable Boolean inNoPool) {}
}
