package io.luopan.loaders.patentsview;

import io.luopan.loaders.file.Archives;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.file.TableRow;
import io.luopan.loaders.file.Tables;
import io.luopan.loaders.file.TemporaryFiles;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.place.RegionCode;
import io.luopan.model.place.Regions;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tables cut into parts of the same keys, so that each part can be joined in memory however large
/// the tables are (a grace hash join; Kitsuregawa, Tanaka and Moto-oka 1983). It needs as much disk
/// as the tables, for as long as the process runs.
final class PartitionedTables {
  private static final long PART_BYTES = 48L << 20;
  private static final int MOST_PARTS = 1_000;

  private final Path folder;
  private final int parts;
  private final Map<PatentsViewTable, Map<String, Integer>> columns =
      new EnumMap<>(PatentsViewTable.class);

  private @Nullable Map<String, RegionCode> places;

  private PartitionedTables(Path folder, int parts) {
    this.folder = folder;
    this.parts = parts;
  }

  /// @throws UnreadableFileException when a table lacks what it needs or cannot be read to its end
  static PartitionedTables of(Map<PatentsViewTable, InputFile> files) {
    long bytes = files.values().stream().mapToLong(InputFile::sizeBytes).sum();
    int parts = (int) Math.min(MOST_PARTS, bytes / PART_BYTES + 1);
    try {
      var tables = new PartitionedTables(TemporaryFiles.folder(), parts);
      for (var file : files.entrySet()) {
        tables.cut(file.getKey(), unpacked(file.getValue()));
      }
      return tables;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int parts() {
    return parts;
  }

  /// The rows of one part, in the order of their file.
  List<PatentsViewRow> rows(PatentsViewTable table, int part) {
    var headings = columns.get(table);
    if (headings == null) {
      return List.of();
    }
    var rows = new ArrayList<PatentsViewRow>();
    try (var in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file(table, part))))) {
      while (true) {
        long number;
        try {
          number = in.readLong();
        } catch (EOFException end) {
          return rows;
        }
        var cells = new String[in.readInt()];
        for (int i = 0; i < cells.length; i++) {
          cells[i] = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        }
        rows.add(new PatentsViewRow(number, headings, cells));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The rows of one part by their key.
  Map<String, List<PatentsViewRow>> byKey(PatentsViewTable table, int part) {
    var byKey = new HashMap<String, List<PatentsViewRow>>();
    for (var row : rows(table, part)) {
      byKey.computeIfAbsent(row.get(table.key()), _ -> new ArrayList<>(2)).add(row);
    }
    return byKey;
  }

  /// The regions of all places: some hundred thousand at most.
  Map<String, RegionCode> places() {
    var known = places;
    if (known == null) {
      known = new HashMap<>();
      for (int part = 0; part < parts; part++) {
        for (var row : rows(PatentsViewTable.LOCATION_DISAMBIGUATED, part)) {
          var region = place(row);
          if (region.isPresent()) {
            known.put(row.get("location_id"), region.get());
          }
        }
      }
      places = known;
    }
    return known;
  }

  /// A place by its state's code, else by its names.
  private static Optional<RegionCode> place(PatentsViewRow row) {
    var country = row.get("disambig_country");
    var state = row.get("disambig_state");
    return RegionCode.tryParse(country + "-" + state)
        .or(
            () ->
                Regions.byEnglishNames(
                    country, state.isEmpty() ? null : state, row.get("disambig_city")));
  }

  private static InputFile unpacked(InputFile file) {
    var members = Archives.members(file);
    return members.size() == 1 ? members.getFirst() : file;
  }

  private void cut(PatentsViewTable table, InputFile file) throws IOException {
    try (var open =
            Tables.open(file, cells -> headings(cells).keySet().containsAll(table.needed()));
        var out = new Parts(table)) {
      var header =
          open.header()
              .orElseThrow(
                  () ->
                      new UnreadableFileException(
                          new PatentsViewMissingColumn(
                              file.name(), String.join(", ", table.needed()))));
      var headings = headings(header.cells());
      columns.put(table, headings);
      int key = headings.getOrDefault(table.key(), 0);
      try (var rows = open.rows()) {
        rows.forEach(row -> out.write(row.cell(key).strip(), row));
      }
    }
  }

  private static Map<String, Integer> headings(List<String> cells) {
    var headings = new HashMap<String, Integer>();
    for (int i = 0; i < cells.size(); i++) {
      headings.putIfAbsent(cells.get(i).strip().toLowerCase(Locale.ROOT), i);
    }
    return headings;
  }

  private Path file(PatentsViewTable table, int part) {
    return folder.resolve(table.fileName() + "." + part);
  }

  private final class Parts implements AutoCloseable {
    private final DataOutputStream[] out = new DataOutputStream[parts];

    Parts(PatentsViewTable table) throws IOException {
      for (int part = 0; part < parts; part++) {
        out[part] =
            new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file(table, part))));
      }
    }

    void write(String key, TableRow row) {
      var to = out[Math.floorMod(key.hashCode(), parts)];
      try {
        to.writeLong(row.number());
        to.writeInt(row.cells().size());
        for (var cell : row.cells()) {
          var bytes = cell.getBytes(StandardCharsets.UTF_8);
          to.writeInt(bytes.length);
          to.write(bytes);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      for (var one : out) {
        one.close();
      }
    }
  }
}
