package io.luopan.model.write;

import io.luopan.model.party.HolderNames;
import io.luopan.model.party.HolderType;
import io.luopan.model.schema.EdgeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// States relationships to holders that a record calls by name only: whom a name means may change,
/// so each keeps the name ([HolderMoves]).
record HolderStatements(Statements batch, HolderMentions mentions, HolderIdentity identity) {

  /// A holder as a record calls it, and what it says of the relationship.
  record Named(String rawName, HolderType type, Map<String, Object> said) {}

  /// Relates a node to one holder; a name without letters is passed over.
  void relate(EdgeType role, String from, String rawName, HolderType type, String source) {
    relate(role, from, List.of(new Named(rawName, type, Map.of())), source);
  }

  /// Relates a node to holders; what several names say of one holder stands on one relationship.
  void relate(EdgeType role, String from, List<Named> holders, String source) {
    var said = new LinkedHashMap<String, List<SortedMap<String, Object>>>();
    for (var named : holders) {
      var key = HolderNames.key(named.rawName());
      if (!key.isEmpty()) {
        var holder = identity.bearerOf(key);
        PartyStatements.named(batch, mentions, holder, named.rawName().strip(), named.type());
        var relation = new TreeMap<>(PartyStatements.byName(named.rawName(), key));
        relation.putAll(named.said());
        said.computeIfAbsent(identity.targetOf(holder), _ -> new ArrayList<>(1)).add(relation);
      }
    }
    said.forEach(
        (holder, of) -> batch.relate(role, from, holder, HolderMention.together(of), source));
  }
}
