package io.luopan.api.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// A typical question: a GraphQL document and the variables it is asked with in turn.
record BenchQuestion(String what, String document, List<Map<String, Object>> variants) {
  private static final List<String> CITIES = List.of("321000", "320600", "320200", "320100");

  /// The six, with variables of things that are in the graph.
  static List<BenchQuestion> list(BenchGraph graph) {
    return List.of(
        new BenchQuestion(
            "a patent by its number",
            """
            query($number: String!) { patent(number: $number) {
              id label numbers { application publication grant } title { text } abstract { text } filedOn legalStatus expectedExpiryOn
              region { label } holders { role rawName holder { id label holderType } } inventors { name }
              placements(first: 5) { edges { confidence via symbol word node { id label } } } classes { symbol titleZh } citedBy { totalCount { value } } } }
            """,
            variants("number", values(graph, "patents"))),
        new BenchQuestion(
            "patents in force of a chain, with facets and total",
            """
            query($chain: ID!) { patents(where: { chain: [$chain], legalStatus: [IN_FORCE] }, first: 20) {
              totalCount { value relation } facets(by: [YEAR, HOLDER, REGION, CHAIN_NODE], size: 10) { by buckets { key label count } otherCount }
              pageInfo { hasNextPage endCursor } edges { node { id label filedOn holders(role: APPLICANT) { holder { label } } } } } }
            """,
            variants(
                "chain",
                values(graph, "chains").stream().map(c -> globalId("chain/" + c)).toList())),
        new BenchQuestion(
            "search for words",
            """
            query($text: String!) { search(text: $text, first: 20) { totalCount { value relation } pageInfo { hasNextPage }
              edges { score highlights { field fragment } node { __typename ... on Patent { id label } ... on Holder { id label } ... on ChainNode { id label } } } } }
            """,
            variants("text", values(graph, "words"))),
        new BenchQuestion(
            "the gaps of a chain in a city",
            """
            query($chain: String!, $region: String!) { chainGaps(chain: $chain, region: $region, first: 50) { regionCoverage totalCount { value }
              edges { node { id chainNode { label stage } gapType findings action severity
                metrics { patents families holders share specialization relatednessDensity holderConcentration externalShare inForceShare criticality rank }
                evidence { statement formula } } } } }
            """,
            chainsAndCities(values(graph, "chains"))),
        new BenchQuestion(
            "a holder with its patents",
            """
            query($id: ID!) { holder(by: { id: $id }) { id label names { text lang kind } holderType region { label }
              patents(first: 20) { totalCount { value } pageInfo { hasNextPage } edges { node { id label filedOn legalStatus } } } } }
            """,
            variants("id", globalIds(values(graph, "holders")))),
        new BenchQuestion(
            "what stands next to a chain node or holder",
            """
            query($id: ID!) { subgraph(seeds: [$id], depth: 1) { nodes { depth entity { __typename id label } }
              edges { source target relation weight } truncated omitted { at relation shown total } } }
            """,
            variants("id", globalIds(values(graph, "seeds")))));
  }

  /// The same with its first variants only.
  BenchQuestion upTo(int most) {
    return new BenchQuestion(what, document, variants.stream().limit(most).toList());
  }

  private static List<String> values(BenchGraph graph, String query) {
    return graph.ask(BenchQuestion.class, query).stream()
        .map(row -> row.get("value").asString())
        .toList();
  }

  private static List<Map<String, Object>> variants(String variable, List<String> values) {
    return values.stream().map(value -> Map.<String, Object>of(variable, value)).toList();
  }

  private static List<Map<String, Object>> chainsAndCities(List<String> chains) {
    var variants = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < 20; i++) {
      variants.add(
          Map.of("chain", chains.get(i % chains.size()), "region", CITIES.get(i % CITIES.size())));
    }
    return variants;
  }

  private static List<String> globalIds(List<String> ids) {
    return ids.stream().map(BenchQuestion::globalId).toList();
  }

  private static String globalId(String id) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(id.getBytes(StandardCharsets.UTF_8));
  }
}
