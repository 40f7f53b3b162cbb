package io.luopan.api.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/// The most memory used since the last [#forget], in bytes: this JVM's heap, and a process as the
/// system sees it.
final class Memory {
  private Memory() {}

  /// Collects garbage and forgets the peak before.
  static void forget(long pid) {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    var marks = Path.of("/proc/%d/clear_refs".formatted(pid));
    try {
      if (Files.isWritable(marks)) {
        Files.writeString(marks, "5");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The pools' peaks together, which need not have come at one moment: an upper bound.
  static long heapPeak() {
    return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  /// The largest resident set; empty where there is no `/proc`.
  static OptionalLong residentPeak(long pid) {
    var status = Path.of("/proc/%d/status".formatted(pid));
    if (!Files.isReadable(status)) {
      return OptionalLong.empty();
    }
    try (var lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
