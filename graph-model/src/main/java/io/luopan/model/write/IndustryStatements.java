package io.luopan.model.write;

import static io.luopan.model.write.PatentStatements.putIfKnown;
import static io.luopan.model.write.StatementBatch.properties;

import io.luopan.model.industry.IndustryFact;
import io.luopan.model.industry.IndustryFact.Aligned;
import io.luopan.model.industry.IndustryFact.Chain;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.industry.IndustryFact.Cluster;
import io.luopan.model.industry.IndustryFact.Feed;
import io.luopan.model.industry.IndustryFact.IndustrySystem;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// States what an industry system's or a chain's folder says.
final class IndustryStatements {
  private IndustryStatements() {}

  static void state(Statements batch, IndustryFact fact, String source) {
    switch (fact) {
      case IndustrySystem system -> system(batch, system, source);
      case Cluster cluster -> cluster(batch, cluster, source);
      case Chain chain -> chain(batch, chain, source);
      case ChainNode node -> node(batch, node, source);
      case Feed(var from, var to, var recycles) ->
          batch.relate(
              EdgeType.FEEDS, nodeId(from), nodeId(to), properties("recycles", recycles), source);
      case Aligned(var from, var to, var relation, var standing, var reason) -> {
        var said = properties("relation", relation.name(), "standing", standing.name());
        putIfKnown(said, "reason", reason);
        batch.relate(EdgeType.ALIGNS_WITH, chainId(from), chainId(to), said, source);
      }
    }
  }

  static String systemId(String system) {
    return "system/" + system;
  }

  static String chainId(String code) {
    return "chain/" + code;
  }

  static String nodeId(String id) {
    return "chain-node/" + id;
  }

  private static void system(Statements batch, IndustrySystem system, String source) {
    var id = systemId(system.jurisdiction().code() + "/" + system.code());
    var said = named(system.nameZh(), system.nameEn(), system.standing(), system.citation());
    said.put("code", system.code());
    putIfKnown(said, "issuer", system.issuer());
    putIfKnown(said, "legalBasis", system.legalBasis());
    putIfKnown(said, "validFromOn", system.validFrom());
    putIfKnown(said, "validToOn", system.validTo());
    putIfKnown(said, "supersedes", system.supersedes());
    batch.state(NodeLabel.INDUSTRY_SYSTEM, id, said, source);
    PlaceStatements.mention(batch, system.jurisdiction());
    batch.relate(
        EdgeType.SYSTEM_COVERS,
        id,
        PlaceStatements.id(system.jurisdiction()),
        properties(),
        source);
  }

  private static void cluster(Statements batch, Cluster cluster, String source) {
    var id = "cluster/" + cluster.id();
    var said = named(cluster.nameZh(), cluster.nameEn(), cluster.standing(), cluster.citation());
    said.put("key", cluster.id());
    putIfKnown(said, "tier", cluster.tier());
    batch.state(NodeLabel.CLUSTER, id, said, source);
    batch.relate(
        EdgeType.CLUSTER_PART_OF,
        id,
        systemId(cluster.system()),
        properties("order", (long) cluster.order()),
        source);
    for (var region : cluster.regions()) {
      PlaceStatements.mention(batch, region);
      batch.relate(EdgeType.CLUSTER_COVERS, id, PlaceStatements.id(region), properties(), source);
    }
  }

  private static void chain(Statements batch, Chain chain, String source) {
    var id = chainId(chain.code());
    if (chain.system() == null) {
      var said = named(chain.nameZh(), chain.nameEn(), chain.standing(), chain.citation());
      said.put("code", chain.code());
      putIfKnown(said, "shape", chain.shape());
      batch.state(NodeLabel.CHAIN, id, said, source);
      return;
    }
    var said = new TreeMap<String, Object>();
    said.put("code", chain.code());
    said.put("nameZh", chain.nameZh());
    putIfKnown(said, "nameEn", chain.nameEn());
    said.put("standing", chain.standing().name());
    putIfKnown(said, "citation", chain.citation());
    putIfKnown(said, "sharesTree", chain.sharesTree());
    batch.state(NodeLabel.CHAIN, id, said, source);
    var place = properties("order", (long) chain.order());
    putIfKnown(place, "tier", chain.tier());
    batch.relate(EdgeType.CHAIN_PART_OF_SYSTEM, id, systemId(chain.system()), place, source);
    if (chain.cluster() != null) {
      batch.relate(
          EdgeType.CHAIN_PART_OF_CLUSTER,
          id,
          "cluster/" + chain.cluster(),
          properties("order", (long) chain.order()),
          source);
    }
  }

  private static void node(Statements batch, ChainNode node, String source) {
    var id = nodeId(node.id());
    var said = named(node.nameZh(), node.nameEn(), node.standing(), node.citation());
    said.put("key", node.id());
    said.put("stage", node.stage().name());
    said.put("order", (long) node.order());
    putUnlessEmpty(said, "keywords", node.keywords());
    putUnlessEmpty(said, "excludes", node.excludes());
    batch.state(NodeLabel.CHAIN_NODE, id, said, source);
    batch.relate(EdgeType.NODE_OF, id, chainId(node.chain()), properties("own", true), source);
    if (node.parent() != null) {
      batch.relate(EdgeType.CHILD_OF, id, nodeId(node.parent()), properties(), source);
    }
    for (var selector : node.selectors()) {
      var symbol = ClassSymbols.id(selector.scheme(), selector.symbol());
      batch.mention(
          NodeLabel.CLASS_SYMBOL,
          symbol,
          Map.of("scheme", selector.scheme().name(), "symbol", selector.symbol()));
      batch.relate(
          EdgeType.SELECTS,
          id,
          symbol,
          properties(
              "mode", selector.mode().name(),
              "needsKeyword", selector.needsKeyword(),
              "edition", selector.edition()),
          source);
    }
  }

  /// Neo4j's importer has no form for a list without elements, so none is stored.
  private static void putUnlessEmpty(
      SortedMap<String, Object> said, String name, List<String> words) {
    if (!words.isEmpty()) {
      said.put(name, words);
    }
  }

  private static SortedMap<String, Object> named(
      String nameZh,
      @org.jspecify.annotations.Nullable String nameEn,
      IndustryFact.Standing standing,
      @org.jspecify.annotations.Nullable String citation) {
    var said = properties("nameZh", nameZh, "standing", standing.name());
    putIfKnown(said, "nameEn", nameEn);
    putIfKnown(said, "citation", citation);
    return said;
  }
}
