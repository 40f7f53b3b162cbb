package io.luopan.queries.patent;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// By which numbers a claim calls a patent, and which loaded patents it may mean.
///
/// @param found by id, of those that the match names
public record NamedPatents(List<NamedNumber> numbers, ClaimMatch match, Map<String, Patent> found) {

  /// The patent, where it is one.
  public Optional<Patent> patent() {
    return match.patent().map(found::get);
  }

  /// The patents, where they are several.
  public List<Patent> candidates() {
    return match.patents().size() < 2
        ? List.of()
        : match.patents().stream().map(found::get).filter(Objects::nonNull).toList();
  }
}
