package io.luopan.queries.gap;

import io.luopan.model.migration.Migrations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;

/// A small graph of everything that counting must tell apart: families with several patents on a
/// node, joint applicants, owners told and not, places, days and statuses unknown.
public final class RandomGraph {
  public static final List<String> PATHS =
      List.of(
          "CN/320000/321000/",
          "CN/320000/320200/",
          "CN/320000/",
          "CN/370000/370900/",
          "CN/370000/370900/370902/",
          "US/US-CA/",
          "JP/",
          "TW/");
  private final Random random;

  private RandomGraph(Random random) {
    this.random = random;
  }

  public static void load(Driver driver, long seed, int patents) {
    Migrations.apply(driver);
    var graph = new RandomGraph(new Random(seed));
    var rows = IntStream.range(0, patents).mapToObj(graph::patent).toList();
    try (var session = driver.session()) {
      session.run(
          """
          CREATE (a:Chain {id: 'chain/a'}), (b:Chain {id: 'chain/b'})
          WITH a, b UNWIND range(0, 8) AS i
          CREATE (n:ChainNode {id: 'chain-node/' + i, key: toString(i), nameZh: toString(i)})
          WITH a, b, i, n, CASE WHEN i < 5 THEN a ELSE b END AS chain
          CREATE (n)-[:NODE_OF {own: true}]->(chain)
          """);
      session.run(
          """
          UNWIND $paths AS path
          CREATE (:Region {id: 'region/' + split(path, '/')[-2], path: path})
          """,
          Map.of("paths", PATHS));
      session.run(
          """
          UNWIND $holders AS row
          CREATE (:Holder {id: row.id, name: row.id, regionPath: row.path})
          """,
          Map.of("holders", IntStream.range(0, 25).mapToObj(graph::holder).toList()));
      session.run(
          """
          UNWIND $rows AS row
          CREATE (p:Patent) SET p = row.patent
          WITH p, row
          CALL (p, row) { UNWIND row.nodes AS node MATCH (n:ChainNode {id: node}) CREATE (p)-[:PLACED_ON]->(n) }
          CALL (p, row) { UNWIND row.applicants AS a MATCH (h:Holder {id: a.holder})
            CREATE (p)-[:APPLIED_BY {sequence: a.sequence, regionPath: a.path}]->(h) }
          CALL (p, row) { UNWIND row.owners AS a MATCH (h:Holder {id: a.holder})
            CREATE (p)-[:OWNED_BY {regionPath: a.path}]->(h) }
          CALL (p, row) { UNWIND row.cited AS c
            CREATE (:Patent {id: p.id + '/' + c})-[:CITES]->(:Publication)<-[:PUBLISHED_AS]-(p) }
          """,
          Map.of("rows", rows));
    }
  }

  private Map<String, Object> holder(int number) {
    return withoutAbsent("id", "holder/%02d".formatted(number), "path", path(0.3));
  }

  private Map<String, Object> patent(int number) {
    var holders = IntStream.range(0, 25).boxed().toList();
    var shuffled = new ArrayList<>(holders);
    java.util.Collections.shuffle(shuffled, random);
    int applicants = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(3);
    var filedOn = random.nextInt(10) == 0 ? null : day(2000);
    int owners = random.nextInt(3) > 0 ? 0 : 1 + random.nextInt(2);
    return Map.of(
        "patent",
        withoutAbsent(
            "id", "patent/" + number,
            "family", random.nextInt(3) == 0 ? "family/" + random.nextInt(40) : null,
            "computedFamily", random.nextInt(3) == 0 ? "computed/" + random.nextInt(40) : null,
            "office", random.nextInt(4) == 0 ? "US" : "CN",
            "type", oneOf("INVENTION", "UTILITY_MODEL", "DESIGN", null),
            "legalStatus", oneOf("IN_FORCE", "IN_FORCE", "LAPSED", "UNKNOWN", null),
            "legalStatusOn", random.nextBoolean() ? day(2010) : null,
            "filedOn", filedOn,
            "filingYear", filedOn == null ? null : filedOn.getYear(),
            "publishedOn", random.nextInt(10) == 0 ? null : day(2001),
            "grantedOn", random.nextInt(2) == 0 ? null : day(2002),
            "regionPath", path(0.2)),
        "nodes",
        IntStream.range(0, 9)
            .filter(_ -> random.nextInt(4) == 0)
            .mapToObj(n -> "chain-node/" + n)
            .toList(),
        "applicants",
        IntStream.range(0, applicants).mapToObj(i -> party(shuffled.get(i), i + 1)).toList(),
        "owners",
        IntStream.range(0, owners).mapToObj(i -> party(shuffled.get(5 + i), 1)).toList(),
        "cited",
        IntStream.range(0, random.nextInt(3)).boxed().toList());
  }

  private Map<String, Object> party(int holder, int sequence) {
    return withoutAbsent(
        "holder",
        "holder/%02d".formatted(holder),
        "sequence",
        random.nextInt(8) == 0 ? null : sequence,
        "path",
        path(0.5));
  }

  private String path(double absent) {
    return random.nextDouble() < absent ? null : PATHS.get(random.nextInt(PATHS.size()));
  }

  private LocalDate day(int fromYear) {
    return LocalDate.of(fromYear + random.nextInt(24), 1 + random.nextInt(12), 1);
  }

  private String oneOf(String... values) {
    return values[random.nextInt(values.length)];
  }

  private static Map<String, Object> withoutAbsent(Object... namesAndValues) {
    var map = new HashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        map.put((String) namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return map;
  }
}
