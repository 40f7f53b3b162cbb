package io.luopan.model.load;

/// Which record of which file says something, in the form kept on facts: `c3fa9c1d20b#17`.
///
/// `file` is the rank letter and the first ten hexadecimal digits of the file's SHA-256, so that
/// references sort by rank and the same file has the same reference wherever and whenever it is
/// loaded.
public record SourceRef(String file, String record) implements Comparable<SourceRef> {
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
