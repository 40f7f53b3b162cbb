package io.luopan.model.industry;

import io.luopan.model.industry.IndustryFact.Standing;
import io.luopan.model.load.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// The folder of one industry system: the system, its clusters and the chains it lists.
record SystemFolder(Sourced system, List<Sourced> clusters, List<Sourced> chains) {

  /// @param folder its path, ending in a slash or empty
  /// @param trees chain folders by code: a chain of the same code takes its shape from there
  static SystemFolder read(
      String folder, String yaml, SortedMap<String, String> texts, Map<String, ChainFolder> trees) {
    var head = IndustryYaml.read(folder + "system.yaml", yaml);
    var key = head.region("jurisdiction").code() + "/" + head.text("code");
    return new SystemFolder(
        system(head), clusters(folder, key, texts), chains(folder, key, texts, trees));
  }

  private static Sourced system(IndustryYaml head) {
    return IndustryReading.sourced(
        new IndustryFact.IndustrySystem(
            head.text("code"),
            head.text("nameZh"),
            head.orNull("nameEn"),
            head.region("jurisdiction"),
            head.orNull("issuer"),
            head.orNull("legalBasis"),
            head.day("validFrom"),
            head.day("validTo"),
            head.orNull("supersedes"),
            head.standing(),
            head.citation()),
        head.at());
  }

  private static List<Sourced> clusters(
      String folder, String system, SortedMap<String, String> texts) {
    var clusters = new ArrayList<Sourced>();
    for (var row : rows(folder + "clusters.csv", texts)) {
      clusters.add(
          IndustryReading.sourced(
              new IndustryFact.Cluster(
                  row.text("id"),
                  system,
                  row.text("nameZh"),
                  row.orNull("nameEn"),
                  row.orNull("tier"),
                  clusters.size() + 1,
                  row.regions("regions"),
                  row.one("status", Standing.class),
                  row.orNull("source")),
              row.at()));
    }
    return clusters;
  }

  private static List<Sourced> chains(
      String folder,
      String system,
      SortedMap<String, String> texts,
      Map<String, ChainFolder> trees) {
    var chains = new ArrayList<Sourced>();
    for (var row : rows(folder + "chains.csv", texts)) {
      var code = row.text("id");
      var tree = trees.get(code);
      chains.add(
          IndustryReading.sourced(
              new IndustryFact.Chain(
                  code,
                  system,
                  row.orNull("cluster"),
                  row.text("nameZh"),
                  row.orNull("nameEn"),
                  tree == null ? null : tree.shape(),
                  row.orNull("tier"),
                  chains.size() + 1,
                  row.find("sharesTree").filter(shared -> !shared.equals(code)).orElse(null),
                  row.one("status", Standing.class),
                  row.orNull("source")),
              row.at()));
    }
    return chains;
  }

  private static List<IndustryTable.Row> rows(String file, SortedMap<String, String> texts) {
    var text = texts.get(file);
    return text == null
        ? List.of()
        : IndustryTable.read(file, text, "id", "nameZh", "status").rows();
  }
}
