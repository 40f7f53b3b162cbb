package io.luopan.model.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One CSV file whose columns grow as properties turn up: a line ends with its last property, and
/// the header, which stands in a file of its own, is written at the end.
final class ImportTable implements AutoCloseable {
  private final ImportFile.Kind kind;
  private final String name;
  private final Path header;
  private final Path data;
  private final List<String> ends;
  private final FileChannel channel;
  private final Map<String, Integer> columns = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> headings = new ConcurrentLinkedQueue<>();
  private long records;

  ImportTable(Path folder, ImportFile.Kind kind, String name, String fileName, List<String> ends) {
    this.kind = kind;
    this.name = name;
    this.ends = ends;
    this.header = folder.resolve(fileName + ".header.csv");
    this.data = folder.resolve(fileName + ".csv");
    try {
      this.channel =
          FileChannel.open(data, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Lines that are not in the file yet.
  final class Lines {
    private final CsvBytes csv = new CsvBytes();

    /// What the columns of the line in hand hold.
    private @Nullable Object[] fields = new Object[16];

    private long count;

    /// @param known the property that stands in front already
    void add(List<String> first, String known, Map<String, Object> properties) {
      int width = 0;
      for (var property : properties.entrySet()) {
        if (!property.getKey().equals(known)) {
          int column = column(property.getKey(), property.getValue());
          if (column >= fields.length) {
            fields = Arrays.copyOf(fields, column * 2);
          }
          fields[column] = property.getValue();
          width = Math.max(width, column + 1);
        }
      }
      first.forEach(csv::text);
      for (int column = 0; column < width; column++) {
        var value = fields[column];
        if (value == null) {
          csv.absent();
        } else {
          csv.text(text(value));
        }
        fields[column] = null;
      }
      csv.endLine();
      count++;
    }

    void write() {
      synchronized (ImportTable.this) {
        try {
          csv.moveTo(channel);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        records += count;
      }
      count = 0;
    }
  }

  Lines lines() {
    return new Lines();
  }

  private int column(String property, Object value) {
    var known = columns.get(property);
    return known != null ? known : newColumn(property, value);
  }

  private synchronized int newColumn(String property, Object value) {
    return columns.computeIfAbsent(
        property,
        _ -> {
          headings.add(property + ":" + type(value));
          return headings.size() - 1;
        });
  }

  private static String type(Object value) {
    return switch (value) {
      case String _ -> "string";
      case Long _ -> "long";
      case Double _ -> "double";
      case Boolean _ -> "boolean";
      case LocalDate _ -> "date";
      case Collection<?> _ -> "string[]";
      default -> throw new IllegalArgumentException("no column for a " + value.getClass());
    };
  }

  private static String text(Object value) {
    return switch (value) {
      case String text -> text;
      case Collection<?> elements ->
          elements.stream()
              .map(String::valueOf)
              .collect(Collectors.joining(String.valueOf(ImportFiles.BETWEEN_ELEMENTS)));
      default -> value.toString();
    };
  }

  ImportFile finish() {
    try {
      channel.close();
      var line =
          String.join(",", ends)
              + headings.stream().map(h -> "," + h).collect(Collectors.joining());
      Files.writeString(header, line + "\n");
      return new ImportFile(kind, name, header, data, records);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
