package io.luopan.model.write;

import io.luopan.model.write.Statements.Statement;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Statements that have to wait for others about the same thing: on disk, parted by a hash of what
/// they are about, so that one part at a time fits in memory.
final class SetAside implements AutoCloseable {
  static final int PARTS = 128;
  private static final int BUFFER = 1 << 15;

  private final List<Part> parts = new ArrayList<>();

  private record Part(Path file, DataOutputStream out) {}

  /// @param folder takes the files
  SetAside(Path folder) {
    try {
      for (int i = 0; i < PARTS; i++) {
        var file = Files.createTempFile(folder, "aside", ".bin");
        parts.add(
            new Part(
                file,
                new DataOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(file), BUFFER))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param about a hash of the thing that all these statements are about
  void add(long about, List<Statement> statements) {
    var part = parts.get((int) (about >>> 57));
    synchronized (part) {
      try {
        part.out.writeLong(about);
        part.out.writeInt(statements.size());
        for (var statement : statements) {
          StatementForm.write(part.out, statement);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Hands over part after part: the statements by what they are about, each list as it was added.
  void forEachPart(Consumer<Map<Long, List<List<Statement>>>> work) {
    for (int part = 0; part < PARTS; part++) {
      var told = part(part);
      if (!told.isEmpty()) {
        work.accept(told);
      }
    }
  }

  /// The statements of a part by what they are about, each list as it was added.
  Map<Long, List<List<Statement>>> part(int part) {
    var told = new LinkedHashMap<Long, List<List<Statement>>>();
    read(
        part,
        (about, statements) ->
            told.computeIfAbsent(about, _ -> new ArrayList<>(2)).add(statements));
    return told;
  }

  /// Hands over the statements of a part one after another, as they were added. What is added after
  /// that goes behind them.
  void forEach(int part, Consumer<Statement> work) {
    read(part, (_, statements) -> statements.forEach(work));
  }

  private void read(int number, BiConsumer<Long, List<Statement>> work) {
    var part = parts.get(number);
    try {
      part.out.flush();
      try (var in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(part.file), BUFFER))) {
        while (true) {
          long about;
          try {
            about = in.readLong();
          } catch (EOFException end) {
            return;
          }
          var statements = new ArrayList<Statement>();
          for (int count = in.readInt(); count > 0; count--) {
            statements.add(StatementForm.read(in));
          }
          work.accept(about, statements);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      for (var part : parts) {
        part.out.close();
        Files.deleteIfExists(part.file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
