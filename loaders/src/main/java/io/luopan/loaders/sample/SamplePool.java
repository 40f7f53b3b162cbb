package io.luopan.loaders.sample;

import io.luopan.model.pool.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A made-up pool.
///
/// @param licensors by the keys of holders, when they belong to it
record SamplePool(
    String code,
    String administrator,
    LocalDate launchedOn,
    List<Licence> licences,
    Map<Long, List<Span>> licensors) {

  /// A programme and the chain nodes whose patents it lists.
  record Licence(Programme programme, Set<String> nodes) {}

  /// @param leftOn the first day on which it no longer belonged
  record Span(LocalDate joinedOn, @Nullable LocalDate leftOn) {}
}
