package io.luopan.loaders.sample;

import io.luopan.loaders.source.Parsed;
import io.luopan.model.LocalizedText;
import io.luopan.model.party.HolderRole;
import io.luopan.model.party.PartyMention;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.placing.PatentText;
import io.luopan.model.placing.Placement;
import io.luopan.model.placing.Placer;
import io.luopan.model.text.SearchText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Places the sample's patents on chain nodes by class and keyword, from the facts alone, and
/// counts.
final class SampleTally {
  private final Placer placer;

  /// Node → region (city, province abroad or country) → patents.
  final Map<String, Map<String, Integer>> patents = new TreeMap<>();

  final Map<String, Map<String, Set<String>>> holders = new HashMap<>();
  final Map<String, Integer> byRegion = new HashMap<>();
  final Map<String, int[]> inForceByNode = new HashMap<>();
  final Map<String, double[]> citedByNode = new HashMap<>();
  /// Node and region → patents of universities, institutes and hospitals.
  final Map<String, Integer> academic = new HashMap<>();

  /// Node → families with a Chinese member in force, of holders at home and abroad.
  final Map<String, List<Set<String>>> validFamilies = new HashMap<>();

  final Map<String, List<String>> nodesOfDocument = new HashMap<>();
  final Map<String, Boolean> foreignDocument = new HashMap<>();
  int placed;
  int placements;
  int unplaced;

  SampleTally(SampleWorld world, Stream<Parsed> records) {
    placer = Placer.of(world.nodes().stream().map(SampleNode::node).toList());
    var facts = records.map(SampleTally::patent).toList();
    facts.forEach(this::count);
    facts.forEach(this::countCitations);
  }

  static PatentFact patent(Parsed record) {
    return (PatentFact) ((Parsed.Accepted) record).facts().getFirst();
  }

  int count(String region, String node) {
    return patents.getOrDefault(node, Map.of()).getOrDefault(region, 0);
  }

  int holderCount(String region, String node) {
    return holders.getOrDefault(node, Map.of()).getOrDefault(region, Set.of()).size();
  }

  /// 1 for the region with most patents on the node, among regions of any level at home.
  int rank(String region, String node) {
    int own = count(region, node);
    return 1
        + (int)
            patents.get(node).entrySet().stream()
                .filter(entry -> !isForeign(entry.getKey()) && entry.getValue() > own)
                .count();
  }

  /// Of placements, against all regions of the tally.
  double rta(String region, String node) {
    double ofNode = patents.get(node).values().stream().mapToInt(Integer::intValue).sum();
    return (count(region, node) / (double) byRegion.get(region)) / (ofNode / placements);
  }

  /// Of families with a Chinese member in force.
  double foreignShare(String node) {
    var families = validFamilies.get(node);
    return families.get(1).size() / (double) (families.get(0).size() + families.get(1).size());
  }

  /// The part of a node's received citations that went to patents of domestic first applicants.
  double domesticCitedShare(String node) {
    var counts = citedByNode.get(node);
    return counts[0] / (counts[0] + counts[1]);
  }

  private void count(PatentFact patent) {
    var nodes = nodes(patent);
    patent.publications().forEach(p -> nodesOfDocument.put(p.number().number(), nodes));
    var first = first(patent);
    patent.publications().forEach(p -> foreignDocument.put(p.number().number(), foreign(first)));
    if (nodes.isEmpty()) {
      unplaced++;
      return;
    }
    placed++;
    if (patent.status().status() == LegalStatus.IN_FORCE && patent.application() != null) {
      var family = patent.family() == null ? patent.application().key() : patent.family().text();
      for (var node : nodes) {
        validFamilies
            .computeIfAbsent(node, _ -> List.of(new HashSet<>(), new HashSet<>()))
            .get(foreign(first) ? 1 : 0)
            .add(family);
      }
    }
    if (first.region() == null) {
      return;
    }
    var region = region(first);
    for (var node : nodes) {
      placements++;
      byRegion.merge(region, 1, Integer::sum);
      if (first.creditCode() != null && first.creditCode().isPublicInstitution()
          || first.rawName().matches(".*(学院|大学|研究院|大學|學院).*")) {
        academic.merge(node + " " + region, 1, Integer::sum);
      }
      patents.computeIfAbsent(node, _ -> new TreeMap<>()).merge(region, 1, Integer::sum);
      holders
          .computeIfAbsent(node, _ -> new HashMap<>())
          .computeIfAbsent(region, _ -> new HashSet<>())
          .add(holder(first));
      var valid = inForceByNode.computeIfAbsent(node + " " + region, _ -> new int[2]);
      valid[0] += patent.status().status() == LegalStatus.IN_FORCE ? 1 : 0;
      valid[1]++;
    }
  }

  private void countCitations(PatentFact patent) {
    for (var citation : patent.citations()) {
      var document = citation.cited().number();
      for (var node : nodesOfDocument.getOrDefault(document, List.of())) {
        citedByNode
            .computeIfAbsent(node, _ -> new double[2])[foreignDocument.get(document) ? 1 : 0]++;
      }
    }
  }

  static PartyMention first(PatentFact patent) {
    return patent.parties().stream()
        .filter(party -> party.role() == HolderRole.APPLICANT && party.sequence() == 1)
        .findFirst()
        .orElseThrow();
  }

  static String holder(PartyMention party) {
    return party.creditCode() != null ? party.creditCode().text() : party.rawName();
  }

  private static boolean foreign(PartyMention party) {
    return party.region() != null
        ? isForeign(party.region().code())
        : party.rawName().toLowerCase(Locale.ROOT).endsWith("(sample)");
  }

  private static boolean isForeign(String region) {
    return Character.isLetter(region.charAt(0));
  }

  private static String region(PartyMention party) {
    var code = party.region().code();
    if (isForeign(code)) {
      return code;
    }
    return code.startsWith("11") || code.startsWith("31")
        ? code.substring(0, 2) + "0000"
        : code.substring(0, 4) + "00";
  }

  List<String> nodes(PatentFact patent) {
    var texts =
        Stream.concat(patent.titles().stream(), patent.abstracts().stream())
            .map(LocalizedText::text)
            .toList();
    return placer.place(new PatentText(patent.classes(), SearchText.of(texts))).stream()
        .map(Placement::node)
        .toList();
  }
}
