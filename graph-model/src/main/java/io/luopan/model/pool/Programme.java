package io.luopan.model.pool;

import io.luopan.model.LocalizedText;
import io.luopan.model.standard.DeclaredStandard;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A licence that a pool offers: for which standards, which field of use, which products.
///
/// @param code with its pool's in front: `avanci/5g-vehicle`
/// @param standards with the versions and clauses that count as the standard
public record Programme(
    String code,
    List<LocalizedText> names,
    @Nullable String fieldOfUse,
    List<DeclaredStandard> standards,
    List<String> products,
    @Nullable LocalDate launchedOn,
    @Nullable String citation)
    implements PoolFact {
  public Programme {
    pool(code);
    names = List.copyOf(names);
    standards = List.copyOf(standards);
    products = List.copyOf(products);
  }

  /// The code of the pool that a programme's code begins with.
  ///
  /// @throws IllegalArgumentException when it names none
  public static String pool(String programme) {
    int slash = programme.indexOf('/');
    if (slash < 1 || slash == programme.length() - 1) {
      throw new IllegalArgumentException(
          "a programme's code begins with its pool's, as avanci/5g-vehicle: " + programme);
    }
    return programme.substring(0, slash);
  }
}
