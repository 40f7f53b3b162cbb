package io.luopan.model.load;

import java.util.Collection;
import java.util.List;

/// Which record of which file says something, in the form kept on facts: `c3fa9c1d20b#17`.
///
/// `file` is the rank letter and the first ten hexadecimal digits of the file's SHA-256, so that
/// references sort by rank and the same file has the same reference wherever and whenever it is
/// loaded.
///
/// Of the references of one thing, the graph keeps a sorted list in one text, each in a line: a
/// list of texts would take a record of its own in Neo4j's store.
public record SourceRef(String file, String record) implements Comparable<SourceRef> {
  private static final String BETWEEN = "\n";

  public SourceRef {
    record = record.replace(BETWEEN, " ");
  }

  /// The references in one text, in the order given.
  public static String join(Collection<String> references) {
    return String.join(BETWEEN, references);
  }

  /// What was joined.
  public static List<String> split(String references) {
    return List.of(references.split(BETWEEN));
  }

  public static SourceRef parse(String text) {
    int hash = text.indexOf('#');
    if (hash < 0) {
      throw new IllegalArgumentException("not a source reference: " + text);
    }
    return new SourceRef(text.substring(0, hash), text.substring(hash + 1));
  }

  /// @param sha256 the file's digest in hexadecimal
  public static String fileKey(SourceRank rank, String sha256) {
    return rank.letter() + sha256.substring(0, 10);
  }

  @Override
  public int compareTo(SourceRef other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return file + "#" + record;
  }
}
