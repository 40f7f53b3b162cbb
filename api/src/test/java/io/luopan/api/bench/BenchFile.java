package io.luopan.api.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A made-up file of one source, and what it is in the tables.
record BenchFile(String what, Path path) {

  /// One file or folder of each source, at this percentage of its usual size (at least ten
  /// records), the reference-like ones first as one would load them.
  static List<BenchFile> write(Path folder, int percent) {
    return List.of(
        RegionFile.write(folder, size(3_500, percent)),
        IpcFile.write(folder, size(20_000, percent)),
        IndustryCopy.write(folder),
        RorFile.write(folder, size(5_000, percent)),
        ChineseExport.csv(folder, size(20_000, percent)),
        ChineseExport.xlsx(folder, size(20_000, percent)),
        GrantFile.write(folder, size(2_000, percent)));
  }

  private static int size(int usual, int percent) {
    return Math.max(10, usual * percent / 100);
  }

  interface Content {
    void to(BufferedWriter out) throws IOException;
  }

  static BenchFile text(String what, Path path, Content content) {
    try (var out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
      content.to(out);
      return new BenchFile(what, path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T pick(List<T> list, int number) {
    return list.get(Math.floorMod(number, list.size()));
  }
}
