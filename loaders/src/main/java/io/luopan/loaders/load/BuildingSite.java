package io.luopan.loaders.load;

import io.luopan.embedded.EmbeddedSettings;
import io.luopan.embedded.StoreImport;
import io.luopan.loaders.source.UnreadableFileException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/// The folder beside a data folder where its graph is built, for one process at a time. What a
/// killed one left there is removed.
final class BuildingSite implements AutoCloseable {
  private static final long LEAST_PAGES = 256L << 20;
  private static final long MOST_PAGES = 8L << 30;

  private final Path data;
  private final Path site;
  private final FileChannel channel;

  private BuildingSite(Path data, Path site, FileChannel channel) {
    this.data = data;
    this.site = site;
    this.channel = channel;
  }

  /// @throws UnreadableFileException when the data folder holds something, or a graph is being
  /// built
  static BuildingSite beside(Path folder) throws IOException {
    var data = folder.toAbsolutePath().normalize();
    if (StoreImport.isStore(data) || Files.isDirectory(data) && !isEmpty(data)) {
      throw new UnreadableFileException(new NotAnEmptyPlace(data));
    }
    var site = data.resolveSibling(data.getFileName() + ".building");
    Files.createDirectories(site);
    var channel =
        FileChannel.open(site.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      throw new UnreadableFileException(new BeingBuilt(data));
    }
    var building = new BuildingSite(data, site, channel);
    building.delete(building.files());
    building.delete(building.store());
    return building;
  }

  private static @org.jspecify.annotations.Nullable FileLock lock(FileChannel channel)
      throws IOException {
    try {
      return channel.tryLock();
    } catch (java.nio.channels.OverlappingFileLockException ofThisProcess) {
      return null;
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /// A folder for the importer's files, without those of an attempt before.
  Path emptyFolder() throws IOException {
    delete(files());
    return Files.createDirectory(files());
  }

  /// Makes room when the importer has read them.
  void deleteFiles() throws IOException {
    delete(files());
  }

  /// Twice the engine's usual heap, and a third of the machine's memory for the store's pages.
  EmbeddedSettings settings() {
    long pages = Math.clamp(memory() / 3, LEAST_PAGES, MOST_PAGES) >> 20;
    return EmbeddedSettings.of(store()).withHeap("2g").withPageCache(pages + "m");
  }

  private static long memory() {
    return java.lang.management.ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean machine
        ? machine.getTotalMemorySize()
        : 0;
  }

  /// Gives the store its place.
  ///
  /// @return its size in bytes
  long finish() throws IOException {
    long size = size(store());
    Files.deleteIfExists(data);
    Files.move(store(), data, StandardCopyOption.ATOMIC_MOVE);
    return size;
  }

  private Path files() {
    return site.resolve("files");
  }

  private Path store() {
    return site.resolve("store");
  }

  private static long size(Path folder) throws IOException {
    try (var tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var tree = Files.walk(folder)) {
        for (var entry : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(entry);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    delete(files());
    delete(store());
    channel.close();
    delete(site);
  }
}
