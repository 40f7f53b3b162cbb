package io.luopan.embedded;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The random password of one embedded graph, kept in `DIR/graph.secret`, readable by its owner
/// only.
///
/// With authentication off, any user of the machine could read and change a graph on loopback. A
/// secret in a file never shows on a command line or in a log, and lets a second process of the
/// same user join. Where the file system knows no POSIX permissions, the folder's own rights
/// protect it.
public record GraphSecret(String password) {

  public static final String USERNAME = "neo4j";

  private static final String FILE = "graph.secret";
  private static final int RANDOM_BYTES = 24;

  /// The secret of the graph in this folder, made on first use.
  public static GraphSecret in(Path data) throws IOException {
    var file = data.resolve(FILE);
    if (!Files.exists(file)) {
      Files.createDirectories(data);
      create(file);
    }
    return new GraphSecret(Files.readString(file).strip());
  }

  private static void create(Path file) throws IOException {
    var random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    // Written beside and then linked into place, so nobody reads half a secret.
    var draft = Files.createTempFile(file.getParent(), FILE, ".new", ownerOnly(file));
    try {
      Files.writeString(draft, HexFormat.of().formatHex(random), StandardOpenOption.WRITE);
      Files.move(draft, file);
    } catch (FileAlreadyExistsException e) {
      // Another process was first; its secret counts.
      Files.delete(draft);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  @Override
  public String toString() {
    return "GraphSecret[…]";
  }
}
