package io.luopan.model.industry;

import io.luopan.model.cypher.ResourceFolder;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.SourcePosition.Unit;
import io.luopan.model.load.Sourced;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads folders of industry systems (`system.yaml`, `clusters.csv`, `chains.csv`) and chains
/// (`chain.yaml`, `nodes.csv`, `edges.csv`, `selectors.csv`), at any depth, with an
/// `alignments.csv` beside them.
///
/// Facts come in the order in which they need each other: systems, clusters, chains, nodes, feeds,
/// alignments.
public final class IndustryFolders {
  private static final int MAX_DEPTH = 6;

  private IndustryFolders() {}

  /// The systems and chains that ship with Luopan.
  public static List<IndustryFact> readShipped() {
    return facts(shipped());
  }

  /// As [#readShipped()], each with the file and row that say it.
  public static List<Sourced> shipped() {
    var folder = ResourceFolder.of(IndustryFolders.class, "");
    var texts = folder.texts(".csv");
    texts.putAll(folder.texts(".yaml"));
    var reading = new IndustryReading(texts);
    reading.check(reading.names());
    return reading.inOrder();
  }

  /// What a folder says; it may name nodes and chains that ship with Luopan.
  ///
  /// @throws IndustryFolderException when a column is missing, a value unknown, or a node, chain or
  /// cluster not defined
  public static List<IndustryFact> read(Path folder) {
    return facts(sourced(folder));
  }

  /// As [#read(Path)], each with the file (relative to the folder) and row that say it.
  public static List<Sourced> sourced(Path folder) {
    var reading = new IndustryReading(texts(folder));
    reading.check(reading.names().with(IndustryNames.of(facts(shipped()))));
    return reading.inOrder();
  }

  private static List<IndustryFact> facts(List<Sourced> sourced) {
    return sourced.stream().map(one -> (IndustryFact) one.fact()).toList();
  }

  private static SortedMap<String, String> texts(Path folder) {
    var texts = new TreeMap<String, String>();
    try (var files = Files.walk(folder, MAX_DEPTH)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        if (IndustryReading.FILES.contains(String.valueOf(file.getFileName()))) {
          var name = folder.relativize(file).toString().replace('\\', '/');
          texts.put(name, text(file, name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static String text(Path file, String name) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new IndustryFolderException(
          new MalformedIndustryFile("it is not UTF-8"), new SourcePosition(name, Unit.ROW, 1));
    }
  }
}
