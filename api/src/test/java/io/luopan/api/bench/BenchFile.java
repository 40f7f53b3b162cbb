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
  /// Where the numbers of the large files begin, above those of the small ones.
  private static final int LARGE = 100_000;

  /// One file or folder of each source, at this percentage of its usual size (at least ten
  /// records), the reference-like ones first as one would load them. Of two kinds of which users
  /// have large files there is a second one ten times as large, which tells of other things.
  static List<BenchFile> write(Path folder, int percent) {
    return List.of(
        RegionFile.write(folder, size(3_500, percent)),
        IpcFile.write(folder, size(20_000, percent)),
        IndustryCopy.write(folder),
        RorFile.write(folder, 0, size(5_000, percent)),
        ChineseExport.csv(folder, size(20_000, percent)),
        ChineseExport.xlsx(folder, size(20_000, percent)),
        GrantFile.write(folder, 0, size(2_000, percent)),
        RorFile.write(folder, LARGE, size(50_000, percent)),
        GrantFile.write(folder, LARGE, size(20_000, percent)));
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
