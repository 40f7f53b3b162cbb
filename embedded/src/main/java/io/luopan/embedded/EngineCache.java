package io.luopan.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;

/// What makes the next start shorter: our part of the engine as a jar of its own and the JVM's
/// class archive (about 130 MB), both named by a digest of all that goes in.
///
/// A class archive wants jars that never change, and class folders spoil it; so the few classes the
/// child needs are packed once. They live in `LUOPAN_CACHE`, else in `~/.cache/luopan`, else in the
/// data folder.
record EngineCache(Path ownJar, Path archive) {

  static final List<String> CLASSES =
      List.of(
          "GraphAddress",
          "GraphSecret",
          "engine/Engine",
          "engine/EngineArguments",
          "engine/EngineMain",
          "engine/StoreInUseException");

  private static final Duration KEPT = Duration.ofDays(30);

  static EngineCache of(String engineClassPath, Path data, @Nullable String wanted)
      throws IOException {
    var jar = jar();
    var key = key(jar, engineClassPath + System.getProperty("java.vm.version"));
    var folder = folder(wanted, data);
    var cache =
        new EngineCache(
            folder.resolve("engine-" + key + ".jar"), folder.resolve("engine-" + key + ".jsa"));
    if (!Files.exists(cache.ownJar)) {
      removeOld(folder);
      var draft = Files.createTempFile(folder, "engine", ".new");
      Files.write(draft, jar);
      Files.move(draft, cache.ownJar, StandardCopyOption.REPLACE_EXISTING);
    }
    return cache;
  }

  static Path folder(@Nullable String wanted, Path data) throws IOException {
    var folder =
        wanted == null || wanted.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache", "luopan")
            : Path.of(wanted).toAbsolutePath();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      return Files.createDirectories(data.resolve("cache"));
    }
    return Files.isWritable(folder) ? folder : Files.createDirectories(data.resolve("cache"));
  }

  private static byte[] jar() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var jar = new JarOutputStream(bytes)) {
      for (var name : CLASSES) {
        var entry = new JarEntry("io/luopan/embedded/" + name + ".class");
        entry.setTime(0);
        jar.putNextEntry(entry);
        try (var content = EngineCache.class.getResourceAsStream(name + ".class")) {
          if (content == null) {
            throw new IOException("The class " + name + " is missing from this build.");
          }
          content.transferTo(jar);
        }
        jar.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static String key(byte[] jar, String surroundings) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(jar);
      digest.update(surroundings.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JDK has SHA-256.", e);
    }
  }

  private static void removeOld(Path folder) throws IOException {
    var limit = Instant.now().minus(KEPT);
    try (var files = Files.newDirectoryStream(folder, "engine-*.{jar,jsa}")) {
      for (var file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
