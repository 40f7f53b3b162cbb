package io.luopan.queries.bench;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.queries.projection.PatentRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;

/// The same placements in DuckDB, as one table of columns sorted by node, which is how it counts
/// fastest. It holds less than ours: one holder a patent, no dates but those it is asked for.
final class DuckDbTable implements AutoCloseable {
  private final Connection connection;

  private DuckDbTable(Connection connection) {
    this.connection = connection;
  }

  static DuckDbTable of(long patents) throws SQLException, IOException {
    var folder = Files.createDirectories(Path.of("target", "bench-gaps"));
    var file = folder.resolve(patents + ".duckdb");
    boolean there = Files.exists(file);
    var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
    if (!there) {
      var csv = folder.resolve(patents + ".csv");
      write(patents, csv);
      try (var statement = connection.createStatement()) {
        statement.execute(
            """
            CREATE TABLE placement AS SELECT * FROM read_csv('%s', header = true, columns = {
              'node': 'SMALLINT', 'city': 'INTEGER', 'family': 'INTEGER', 'holder': 'INTEGER',
              'in_force': 'BOOLEAN', 'status_on': 'INTEGER', 'expiry': 'INTEGER',
              'place': 'TINYINT', 'cited': 'SMALLINT'}) ORDER BY node, city
            """
                .formatted(csv));
      }
      Files.delete(csv);
    }
    return new DuckDbTable(connection);
  }

  /// Runs a query to its last row, and gives the milliseconds of the middle of `times`.
  double median(String sql, int times) throws SQLException {
    var taken = new double[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          rows.getObject(1);
        }
      }
      taken[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(taken);
    return taken[times / 2];
  }

  private static void write(long patents, Path csv) throws IOException {
    try (var out = Files.newBufferedWriter(csv)) {
      out.write("node,city,family,holder,in_force,status_on,expiry,place,cited\n");
      new SyntheticPatents(patents).each(patent -> write(patent, out));
    }
  }

  private static void write(PatentRow patent, BufferedWriter out) {
    try {
      for (var node : patent.nodes()) {
        out.write(line(patent, node));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(PatentRow patent, String node) {
    var path = patent.regionPath();
    var filed = patent.filedOn();
    int years = patent.type() == PatentType.UTILITY_MODEL ? 10 : 20;
    return String.join(
            ",",
            node.substring(node.length() - 3),
            path == null ? "-1" : String.valueOf(path.hashCode()),
            patent.unit().substring("family/".length()),
            patent.applicants().getFirst().holder().substring("holder/n-".length()),
            String.valueOf(patent.chinese() && patent.status() == LegalStatus.IN_FORCE),
            patent.statusOn() == null
                ? "-2000000000"
                : String.valueOf(patent.statusOn().toEpochDay()),
            filed == null ? "2000000000" : String.valueOf(filed.plusYears(years).toEpochDay()),
            path == null ? "2" : path.startsWith("CN/") ? "0" : "1",
            String.valueOf(patent.cited()))
        + "\n";
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
