package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/// The canonical digest of a graph: two graphs that hold the same facts from the same sources have
/// the same one.
///
/// The sum, modulo 2²⁵⁶, of the SHA-256 of each node and relationship, so that order does not
/// matter; load bookkeeping, its ids and times are left out. Cost: one pass over the graph.
public final class GraphDigest {
  private final byte[] sum = new byte[32];
  private final MessageDigest sha256;

  private GraphDigest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is in every Java", e);
    }
  }

  /// The digest in hexadecimal.
  public static String of(Driver driver) {
    var digest = new GraphDigest();
    try (var session = driver.session()) {
      stream(session, "nodes", GraphDigest::node).forEach(digest::add);
      stream(session, "edges", GraphDigest::edge).forEach(digest::add);
    }
    return HexFormat.of().formatHex(digest.sum);
  }

  /// The canonical lines that the digest is made of, sorted: what to compare when two digests
  /// differ.
  public static List<String> lines(Driver driver) {
    var lines = new ArrayList<String>();
    try (var session = driver.session()) {
      stream(session, "nodes", GraphDigest::node).forEach(lines::add);
      stream(session, "edges", GraphDigest::edge).forEach(lines::add);
    }
    Collections.sort(lines);
    return lines;
  }

  private static Stream<String> stream(
      Session session, String query, Function<Record, String> line) {
    return session.run(CypherFiles.read(GraphDigest.class, query)).stream().map(line);
  }

  private static String node(Record row) {
    return row.get("label").asString() + text(row.get("properties"));
  }

  private static String edge(Record row) {
    return "%s -%s-> %s%s"
        .formatted(
            row.get("from").asString(),
            row.get("type").asString(),
            row.get("to").asString(),
            text(row.get("properties")));
  }

  private static String text(Value properties) {
    return new TreeMap<>(properties.asMap(Value::asObject)).toString();
  }

  private void add(String line) {
    var hash = sha256.digest(line.getBytes(StandardCharsets.UTF_8));
    int carry = 0;
    for (int i = sum.length - 1; i >= 0; i--) {
      int value = (sum[i] & 0xff) + (hash[i] & 0xff) + carry;
      sum[i] = (byte) value;
      carry = value >> 8;
    }
  }
}
