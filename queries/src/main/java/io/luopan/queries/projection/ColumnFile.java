package io.luopan.queries.projection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// Named columns in one file, written once and then mapped.
///
/// Numbers are in the machine's own byte order: the file is a copy of what the graph says, made on
/// the machine that reads it, and never travels. Its directory stands at the end, its address at
/// the start; a file that breaks off has none and is not opened.
final class ColumnFile {
  private static final long MAGIC = 0x4c756f70616e3031L;
  private static final int HEADER = 4 * Long.BYTES;
  private static final int ALIGNMENT = 64;

  /// How the name of a file ends that is being written.
  static final String PART = ".part";

  private final MemorySegment whole;
  private final Map<String, long[]> places;
  private final String label;

  private ColumnFile(MemorySegment whole, Map<String, long[]> places, String label) {
    this.whole = whole;
    this.places = places;
    this.label = label;
  }

  /// Whatever the writer said the columns are of.
  String label() {
    return label;
  }

  long size() {
    return whole.byteSize();
  }

  MemorySegment column(String name) {
    var place = places.get(name);
    if (place == null) {
      throw new IllegalStateException("no column " + name);
    }
    return whole.asSlice(place[0], place[1]);
  }

  /// One of many texts, read where it stands.
  String text(String name, int at) {
    var ends = column(name + "End");
    long from = at == 0 ? 0 : ends.getAtIndex(ValueLayout.JAVA_LONG, at - 1);
    long to = ends.getAtIndex(ValueLayout.JAVA_LONG, at);
    var bytes = column(name).asSlice(from, to - from).toArray(ValueLayout.JAVA_BYTE);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  List<String> texts(String name) {
    var bytes = column(name).toArray(ValueLayout.JAVA_BYTE);
    var all = new String(bytes, StandardCharsets.UTF_8);
    return all.isEmpty() ? List.of() : List.of(all.split("\n", -1));
  }

  /// Null where the file is not one of ours, not whole, or of another label. It stays mapped until
  /// nobody refers to it.
  static @Nullable ColumnFile open(Path file, @Nullable String label) throws IOException {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() < HEADER) {
        return null;
      }
      var whole = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
      long at = whole.get(ValueLayout.JAVA_LONG, Long.BYTES);
      long length = whole.get(ValueLayout.JAVA_LONG, 2L * Long.BYTES);
      if (whole.get(ValueLayout.JAVA_LONG, 0) != MAGIC
          || at < HEADER
          || length < 0
          || length > Integer.MAX_VALUE
          || at + length != whole.byteSize()) {
        return null;
      }
      var directory = whole.asSlice(at, length).toArray(ValueLayout.JAVA_BYTE);
      if (crc(directory) != whole.get(ValueLayout.JAVA_LONG, 3L * Long.BYTES)) {
        return null;
      }
      var opened = read(whole, directory);
      return label == null || opened.label.equals(label) ? opened : null;
    }
  }

  private static ColumnFile read(MemorySegment whole, byte[] directory) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(directory));
    var label = in.readUTF();
    var places = new HashMap<String, long[]>();
    for (int left = in.readInt(); left > 0; left--) {
      places.put(in.readUTF(), new long[] {in.readLong(), in.readLong()});
    }
    return new ColumnFile(whole, places, label);
  }

  private static long crc(byte[] bytes) {
    var sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }

  /// Writes beside the file and takes its place when all is there.
  static final class Writer implements AutoCloseable {
    private final Path file;
    private final Path growing;
    private final FileChannel channel;
    private final Arena arena = Arena.ofShared();
    private final Map<String, long[]> places = new LinkedHashMap<>();
    private long end = HEADER;

    Writer(Path file) throws IOException {
      this.file = file;
      this.growing = Files.createTempFile(file.toAbsolutePath().getParent(), "columns", PART);
      this.channel = FileChannel.open(growing, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /// A new column of zeros, to be filled before the file is finished.
    MemorySegment column(String name, long bytes) throws IOException {
      long at = (end + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
      places.put(name, new long[] {at, bytes});
      end = at + bytes;
      return bytes == 0
          ? MemorySegment.NULL
          : channel.map(FileChannel.MapMode.READ_WRITE, at, bytes, arena);
    }

    void ints(String name, int[] values) throws IOException {
      var column = column(name, (long) values.length * Integer.BYTES);
      MemorySegment.copy(values, 0, column, ValueLayout.JAVA_INT, 0, values.length);
    }

    /// Texts of which each is read by itself.
    void indexedTexts(String name, List<String> texts) throws IOException {
      var ends = column(name + "End", (long) texts.size() * Long.BYTES);
      long end = 0;
      for (int i = 0; i < texts.size(); i++) {
        end += texts.get(i).getBytes(StandardCharsets.UTF_8).length;
        ends.setAtIndex(ValueLayout.JAVA_LONG, i, end);
      }
      var bytes = column(name, end);
      long at = 0;
      for (var text : texts) {
        var one = text.getBytes(StandardCharsets.UTF_8);
        MemorySegment.copy(one, 0, bytes, ValueLayout.JAVA_BYTE, at, one.length);
        at += one.length;
      }
    }

    /// Texts without line ends.
    void texts(String name, List<String> texts) throws IOException {
      var bytes = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
      MemorySegment.copy(
          bytes, 0, column(name, bytes.length), ValueLayout.JAVA_BYTE, 0, bytes.length);
    }

    void finish(String label) throws IOException {
      var bytes = new ByteArrayOutputStream();
      var out = new DataOutputStream(bytes);
      out.writeUTF(label);
      out.writeInt(places.size());
      for (var place : places.entrySet()) {
        out.writeUTF(place.getKey());
        out.writeLong(place.getValue()[0]);
        out.writeLong(place.getValue()[1]);
      }
      var directory = bytes.toByteArray();
      channel.write(ByteBuffer.wrap(directory), end);
      var header = ByteBuffer.allocate(HEADER).order(java.nio.ByteOrder.nativeOrder());
      header.putLong(MAGIC).putLong(end).putLong(directory.length).putLong(crc(directory));
      channel.write(header.flip(), 0);
      arena.close();
      channel.force(true);
      Files.move(growing, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
      if (arena.scope().isAlive()) {
        arena.close();
      }
      channel.close();
      Files.deleteIfExists(growing);
    }
  }
}
