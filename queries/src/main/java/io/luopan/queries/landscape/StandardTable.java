package io.luopan.queries.landscape;

import io.luopan.queries.ledger.ClaimsByStandard.Claims;
import io.luopan.queries.patent.CountedPatents;
import java.util.List;

/// What is declared, listed in pools and found essential for standards: never added up.
///
/// @param rows the standards of most declared families
/// @param otherCount further standards
/// @param all of whatever standard
public record StandardTable(List<Row> rows, long otherCount, Claims all, TableMethod method)
    implements LandscapeTable {

  /// @param entity the standard as claims name it
  /// @param otherHolders further declarants
  /// @param unnamed declared by whom no source names
  public record Row(
      String entity,
      Claims claims,
      List<Declarant> holders,
      long otherHolders,
      CountedPatents unnamed)
      implements About {}

  /// @param entity the holder who declares
  /// @param claims of what it declares
  public record Declarant(String entity, Claims claims) implements About {}
}
