package io.luopan.queries.party;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A holder in a list, with the name by which the record calls it and its place there, from 1.
public record NamedHolder(Holder holder, @Nullable String rawName, @Nullable Integer sequence) {

  /// Of each list the first holder.
  public static Map<String, Holder> holders(Map<String, List<NamedHolder>> lists) {
    return lists.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst().holder()));
  }

  /// Of each list the first.
  public static Map<String, NamedHolder> firsts(Map<String, List<NamedHolder>> lists) {
    return lists.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
  }
}
