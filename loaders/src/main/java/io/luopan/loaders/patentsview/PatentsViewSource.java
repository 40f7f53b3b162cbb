package io.luopan.loaders.patentsview;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourceRank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A folder of PatentsView's `g_…` tables, packed or not: granted US patents with their assignees,
/// inventors, places, classes, citations and priorities, as far as the tables are there. One record
/// a row of `g_patent`.
public final class PatentsViewSource implements Source {
  private static final Pattern TABLE =
      Pattern.compile("(?:.*/)?(g_[a-z_]+)\\.(?:tsv|csv)(?:\\.zip|\\.gz)?");

  @Override
  public String name() {
    return "patentsview";
  }

  @Override
  public String description() {
    return "A folder of the tables g_patent, g_assignee_disambiguated and so on, as PatentsView publishes granted US patents.";
  }

  @Override
  public String formats() {
    return "folder of TSV, each perhaps packed as ZIP or GZIP";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.EXPORT;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    if (!sample.directory()) {
      return Recognition.NO;
    }
    return sample
        .text()
        .flatMap(
            listing ->
                listing
                    .lines()
                    .filter(name -> tableName(name).equals(PatentsViewTable.PATENT.fileName()))
                    .findFirst())
        .map(name -> Recognition.of(96, "a folder with " + name))
        .orElse(Recognition.NO);
  }

  @Override
  public Stream<Parsed> read(InputFile folder) {
    var files = new TreeMap<String, Path>();
    try (var walk = Files.walk(folder.path())) {
      walk.filter(Files::isRegularFile)
          .sorted()
          .forEach(path -> files.putIfAbsent(tableName(slashed(folder.path(), path)), path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.remove("");
    Map<PatentsViewTable, InputFile> known = new EnumMap<>(PatentsViewTable.class);
    for (var table : PatentsViewTable.values()) {
      var path = files.remove(table.fileName());
      if (path != null) {
        known.put(table, new InputFile(path, folder.encoding()));
      }
    }
    var tables = PartitionedTables.of(known);
    var joined =
        IntStream.range(0, tables.parts())
            .boxed()
            .flatMap(part -> new PatentsViewJoin(tables, part).patents());
    return unreadTold(joined, List.copyOf(files.keySet()));
  }

  /// The first patent tells which tables nobody reads.
  private static Stream<Parsed> unreadTold(Stream<Parsed> patents, List<String> unread) {
    if (unread.isEmpty()) {
      return patents;
    }
    boolean[] told = {false};
    var note =
        new PatentsViewUnread(
            ErrorCode.NOT_RECOGNIZED, "What other tables say", String.join(", ", unread));
    return patents.map(
        record -> {
          if (told[0] || !(record instanceof Parsed.Accepted accepted)) {
            return record;
          }
          told[0] = true;
          var notes = new ArrayList<LoadIssue>(accepted.notes());
          notes.add(note);
          return new Parsed.Accepted(accepted.at(), accepted.record(), accepted.facts(), notes);
        });
  }

  private static String slashed(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /// `g_patent` for `2024/g_patent.tsv.zip`; empty for a file that is no such table.
  private static String tableName(String file) {
    var match = TABLE.matcher(file);
    return match.matches() ? match.group(1) : "";
  }
}
