package io.luopan.loaders.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// A file or folder to load. `encoding` is what the user insists on, else empty and detected.
///
/// @param bytesRead counts what was read of it through [#open], for progress
public record InputFile(Path path, String encoding, AtomicLong bytesRead) {

  public InputFile(Path path, String encoding) {
    this(path, encoding, new AtomicLong());
  }

  public static InputFile of(Path path) {
    return new InputFile(path, "");
  }

  public String name() {
    return String.valueOf(path.getFileName());
  }

  public boolean isFolder() {
    return Files.isDirectory(path);
  }

  public long sizeBytes() {
    try {
      return isFolder()
          ? files().stream().mapToLong(file -> file.toFile().length()).sum()
          : Files.size(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public InputStream open() {
    try {
      return new CountingStream(Files.newInputStream(path), bytesRead);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The digest of the content: of a folder, of its files' relative names and contents in name
  /// order.
  public String sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : isFolder() ? files() : List.of(path)) {
        if (isFolder()) {
          digest.update(
              path.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        try (var in = Files.newInputStream(file)) {
          var buffer = new byte[1 << 16];
          for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is in every Java", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files() throws IOException {
    try (var walk = Files.walk(path)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
