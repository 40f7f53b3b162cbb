package io.luopan.queries.ledger;

import io.luopan.queries.patent.CountedPatents;
import java.util.List;

/// What is declared, listed and found essential of some patents, standard by standard: three claims
/// by three parties, counted apart. Standards and holders are ids.
///
/// @param standards as the claims name them, most declared families first
/// @param otherCount further standards for which there is any claim
/// @param all the same of all standards together
public record ClaimsByStandard(
    String release, List<OfStandard> standards, long otherCount, Claims all) {

  /// @param found essential, by somebody
  public record Claims(CountedPatents declared, CountedPatents listed, CountedPatents found) {}

  /// @param holders who declare most families
  /// @param otherHolders further declarants
  /// @param unnamed declared by whom no source names
  public record OfStandard(
      String standard,
      Claims claims,
      List<OfHolder> holders,
      long otherHolders,
      CountedPatents unnamed) {}

  /// What one declarant declares.
  /// @param claims those listed and found essential are of its
  /// declared patents, by family
  public record OfHolder(String holder, Claims claims) {}
}
