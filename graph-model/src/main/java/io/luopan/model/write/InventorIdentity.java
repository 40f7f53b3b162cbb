package io.luopan.model.write;

import io.luopan.model.Fact;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.InventorNames;
import io.luopan.model.party.PersonMention;
import io.luopan.model.patent.PatentFact;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;

/// Which inventors records name, and who stands for each.
///
/// Without a decision, an inventor is a name within what one first applicant files
/// ([InventorNames]).
final class InventorIdentity {
  private final Map<String, String> mergedInto = new TreeMap<>();
  private final Set<String> met = new TreeSet<>();

  private InventorIdentity() {}

  /// Knows of no decision.
  static InventorIdentity ofNobody() {
    return new InventorIdentity();
  }

  /// What was decided of the inventors that these patents name.
  static InventorIdentity of(TransactionContext tx, Collection<Fact> patents) {
    var identity = new InventorIdentity();
    if (!patents.isEmpty() && PartyGroups.areDecided(tx, PartyKind.INVENTOR)) {
      var ids = new TreeSet<String>();
      for (var patent : patents) {
        if (patent instanceof PatentFact fact) {
          ids.addAll(named(fact, applicantKey(fact)).values());
        }
      }
      identity.mergedInto.putAll(PartyGroups.mergedInto(tx, PartyKind.INVENTOR, ids));
    }
    return identity;
  }

  /// The inventors that a record names, by its mentions; names without letters are passed over.
  ///
  /// @param applicant as [#applicantKey] tells it
  static Map<PersonMention, String> named(PatentFact fact, String applicant) {
    var named = new LinkedHashMap<PersonMention, String>();
    for (var inventor : fact.inventors()) {
      var name = HolderNames.key(inventor.rawName());
      if (!name.isEmpty()) {
        named.put(inventor, InventorNames.idOfKey(name, applicant));
      }
    }
    return named;
  }

  /// The key of the first party's name as the record spells it; empty where it names none.
  static String applicantKey(PatentFact fact) {
    return fact.parties().stream()
        .findFirst()
        .map(party -> HolderNames.key(party.rawName()))
        .orElse("");
  }

  /// Who stands for the inventors of one record. Two of one record are two people: where one stands
  /// for both, the decisions are to be looked at anew, and each stands for itself meanwhile.
  Map<String, String> targetsOf(Collection<String> named) {
    var membersOf = new TreeMap<String, Set<String>>();
    for (var id : named) {
      var target = mergedInto.getOrDefault(id, id);
      membersOf.computeIfAbsent(target, _ -> new TreeSet<>()).add(id);
    }
    var targets = new TreeMap<String, String>();
    membersOf.forEach(
        (target, members) -> {
          if (members.size() > 1) {
            met.addAll(members);
          } else {
            members.forEach(id -> targets.put(id, target));
          }
        });
    return targets;
  }

  /// Inventors that were one until a record named them side by side.
  Set<String> met() {
    return met;
  }
}
