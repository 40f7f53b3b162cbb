package io.luopan.loaders.party;

import io.luopan.model.party.HolderType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The kind of an organization, where ROR gives several: the first of this order that is among
/// them.
final class RorTypes {
  private static final List<Map.Entry<String, HolderType>> IN_ORDER =
      List.of(
          Map.entry("education", HolderType.UNIVERSITY),
          Map.entry("healthcare", HolderType.HOSPITAL),
          Map.entry("facility", HolderType.RESEARCH_INSTITUTE),
          Map.entry("company", HolderType.COMPANY),
          Map.entry("government", HolderType.GOVERNMENT));

  private RorTypes() {}

  /// A non-profit, archive, funder or anything else is OTHER; without any type it is unknown.
  static HolderType of(JsonNode types) {
    var stated = new HashSet<String>();
    types.forEach(type -> stated.add(type.asString("").toLowerCase(Locale.ROOT)));
    if (stated.isEmpty()) {
      return HolderType.UNKNOWN;
    }
    return IN_ORDER.stream()
        .filter(type -> stated.contains(type.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(HolderType.OTHER);
  }
}
