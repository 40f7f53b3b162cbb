package io.luopan.loaders.resolve;

import io.luopan.model.party.decision.DecidedInventor;
import io.luopan.model.text.Hash64;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Inventors laid aside on disk by how their names sound, so that those who may be one are found
/// together, a part of them at a time. A name that may be read in two orders stands in two places.
final class InventorParts implements AutoCloseable {
  private static final int PARTS = 256;
  private static final String TAB = "\t";

  private final Path folder;
  private final List<Path> files = new ArrayList<>();
  private final List<BufferedWriter> writers = new ArrayList<>();

  InventorParts() {
    try {
      folder = Files.createTempDirectory("luopan-inventors");
      for (int part = 0; part < PARTS; part++) {
        var file = folder.resolve("part-" + part + ".tsv");
        files.add(file);
        writers.add(Files.newBufferedWriter(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(String sound, DecidedInventor inventor) {
    var writer = writers.get((int) Math.floorMod(Hash64.of(sound), (long) PARTS));
    try {
      writer.write(String.join(TAB, sound, inventor.id(), line(inventor.name())));
      writer.write(TAB + inventor.applicantKey() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One line: blanks do not matter to a name.
  private static String line(String name) {
    return name.replaceAll("\\s+", " ");
  }

  /// Nothing is added any more.
  void end() {
    writers.forEach(InventorParts::close);
  }

  int parts() {
    return PARTS;
  }

  /// By sound, those of one part that do not stand alone.
  Map<String, List<DecidedInventor>> bySound(int part) {
    var bySound = new TreeMap<String, List<DecidedInventor>>();
    try (var lines = Files.lines(files.get(part))) {
      lines.forEach(
          line -> {
            var cells = line.split(TAB, -1);
            bySound
                .computeIfAbsent(cells[0], _ -> new ArrayList<>(2))
                .add(new DecidedInventor(cells[1], cells[2], cells[3]));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bySound.values().removeIf(of -> of.size() < 2);
    return bySound;
  }

  @Override
  public void close() {
    end();
    try {
      for (var file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(BufferedWriter writer) {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
