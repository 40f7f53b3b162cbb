package io.luopan.api.bench;

import java.nio.file.Path;

/// A table of symbols in the form of the IPC, twenty to a main group, up to three dots deep.
final class IpcFile {
  private static final String SECTIONS = "ABCDEFGH";
  private static final int[] DOTS = {1, 2, 3, 3, 2, 1};
  private static final int GROUP = 20;

  private IpcFile() {}

  static BenchFile write(Path folder, int symbols) {
    return BenchFile.text(
        "IPC, TSV",
        folder.resolve("ipc.tsv"),
        out -> {
          out.write("symbol\tdepth\n");
          for (int i = 0; i < symbols; i++) {
            int group = i / GROUP;
            int subclass = group / GROUP;
            int rest = i % GROUP;
            out.write(
                "%c%02d%c %d/%02d\t%d\n"
                    .formatted(
                        SECTIONS.charAt(subclass % 8),
                        71 + subclass / 8 % 20,
                        'B' + subclass / 160,
                        1 + group % GROUP,
                        rest * 2,
                        rest == 0 ? 0 : DOTS[(rest - 1) % DOTS.length]));
          }
        });
  }
}
