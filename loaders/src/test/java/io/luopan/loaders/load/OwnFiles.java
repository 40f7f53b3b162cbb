package io.luopan.loaders.load;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/// The small files beside this class, made up for these tests.
public final class OwnFiles {
  private OwnFiles() {}

  /// A grant that cites the one of [#citedGrant], a Japanese document, and one that never comes.
  public static Path citingGrant() {
    return file("grant-citing.xml");
  }

  public static Path citedGrant() {
    return file("grant-cited.xml");
  }

  /// Two universities in schema 2.
  public static Path universities() {
    return file("universities-v2.json");
  }

  /// One of the two in schema 1.
  public static Path universitiesAsBefore() {
    return file("universities-v1.json");
  }

  /// Two conveyances of two patents as the USPTO publishes them, and one without a reel.
  public static Path dailyAssignments() {
    return file("assignments.xml");
  }

  /// A chain of two nodes that select classes of tea.
  public static Path teaChain() {
    return file("tea");
  }

  private static Path file(String name) {
    try {
      return Path.of(Objects.requireNonNull(OwnFiles.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
