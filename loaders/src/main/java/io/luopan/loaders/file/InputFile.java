package io.luopan.loaders.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// A file or folder to load, a file packed in an archive, or several files that are loaded as one.
///
/// @param name as people are told it: the file's own name, or its path within what holds it
/// @param member where the file is packed in the archive `path`, its name in there; else empty
/// @param members the files that make up this one; none for a single file
/// @param encoding what the user insists on, else empty and detected
/// @param bytesRead counts what was read of it through [#open], for progress
public record InputFile(
    Path path,
    String name,
    String member,
    List<InputFile> members,
    String encoding,
    AtomicLong bytesRead) {

  public InputFile(Path path, String encoding) {
    this(path, String.valueOf(path.getFileName()), "", List.of(), encoding, new AtomicLong());
  }

  public static InputFile of(Path path) {
    return new InputFile(path, "");
  }

  /// A file within this folder, or in the place to which this archive was unpacked.
  InputFile inside(Path file, String name) {
    return new InputFile(file, name, "", List.of(), encoding, bytesRead);
  }

  /// A file packed in this archive.
  InputFile packed(String member) {
    return new InputFile(path, member, member, List.of(), encoding, bytesRead);
  }

  /// Some of the files that this folder or archive holds, as one.
  public InputFile holding(List<InputFile> members) {
    return new InputFile(path, name, "", List.copyOf(members), encoding, bytesRead);
  }

  public boolean isFolder() {
    return member.isEmpty() && members.isEmpty() && Files.isDirectory(path);
  }

  /// What there is to read; unpacked where an archive tells it.
  public long sizeBytes() {
    try {
      if (!members.isEmpty()) {
        return members.stream().mapToLong(InputFile::sizeBytes).sum();
      }
      if (isFolder()) {
        return files().stream().mapToLong(file -> file.toFile().length()).sum();
      }
      return member.isEmpty() ? Files.size(path) : Archives.size(path, member);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public InputStream open() {
    try {
      var in = member.isEmpty() ? Files.newInputStream(path) : Archives.open(path, member);
      return new CountingStream(in, bytesRead);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// This file, or a copy of a packed one, for those who cannot read a stream.
  InputFile unpacked() {
    if (member.isEmpty()) {
      return this;
    }
    try (var in = open()) {
      return inside(TemporaryFiles.copy(in), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The digest of the content, unpacked; of several files, of their names and contents in order.
  public String sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      if (!members.isEmpty()) {
        for (var one : members) {
          digest.update(one.name.getBytes(StandardCharsets.UTF_8));
          update(digest, one.open());
        }
      } else if (isFolder()) {
        for (var file : files()) {
          digest.update(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
          update(digest, Files.newInputStream(file));
        }
      } else {
        update(digest, open());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is in every Java", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void update(MessageDigest digest, InputStream content) throws IOException {
    try (var in = content) {
      var buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (var walk = Files.walk(path)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
