package io.luopan.loaders.resolve;

import io.luopan.loaders.sample.SampleSettings;
import io.luopan.loaders.sample.SampleSource;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.decision.DecidedInventor;
import io.luopan.model.patent.PatentFact;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Who is who in a sample, by the facts it is made of: inventors of one simple family and one place
/// in the list are one person; all others that share a name do so by chance.
final class SampleInventors {
  /// Ids of two inventors, in their order.
  record Pair(String first, String second) {
    static Set<Pair> among(Collection<String> ids) {
      var sorted = ids.stream().sorted().toList();
      var pairs = new HashSet<Pair>();
      for (int i = 0; i < sorted.size(); i++) {
        for (var second : sorted.subList(i + 1, sorted.size())) {
          pairs.add(new Pair(sorted.get(i), second));
        }
      }
      return pairs;
    }
  }

  private SampleInventors() {}

  /// Inventors that are one under two ids, with what tells them apart: names and first applicants.
  static Map<Pair, String> onePerson(SampleSettings sample) {
    var mentions = new TreeMap<String, Map<String, String>>();
    try (var records = new SampleSource().generate(sample)) {
      records.forEach(
          record ->
              ((Parsed.Accepted) record)
                  .facts()
                  .forEach(
                      fact -> {
                        if (fact instanceof PatentFact patent && patent.family() != null) {
                          add(patent, patent.family().text(), mentions);
                        }
                      }));
    }
    var pairs = new HashMap<Pair, String>();
    for (var person : mentions.values()) {
      for (var pair : Pair.among(person.keySet())) {
        pairs.put(pair, person.get(pair.first()) + " = " + person.get(pair.second()));
      }
    }
    return pairs;
  }

  private static void add(
      PatentFact patent, String family, Map<String, Map<String, String>> mentions) {
    var applicant = patent.parties().getFirst().rawName();
    for (var inventor : patent.inventors()) {
      var id = DecidedInventor.of(inventor.rawName(), HolderNames.key(applicant)).id();
      mentions
          .computeIfAbsent(family + " " + inventor.sequence(), _ -> new TreeMap<>())
          .put(id, inventor.rawName() + " at " + applicant);
    }
  }
}
