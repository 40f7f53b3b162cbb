package io.luopan.model.load;

/// How much a source is trusted when sources disagree, best first (SPEC: source rank decides, never
/// the order of arrival).
public enum SourceRank {
  /// An office's own publication, such as USPTO grant XML.
  OFFICE('a'),
  /// A register of parties, places or classes, such as ROR, GB/T 2260 or the IPC scheme.
  REGISTER('b'),
  /// An office's search service or a database vendor's export.
  EXPORT('c'),
  /// A list somebody kept by hand.
  LIST('d'),
  /// Reference data that ships with Luopan.
  REFERENCE('e'),
  /// Made up for demonstration.
  SYNTHETIC('s'),
  /// Worked out by Luopan from what the others say.
  COMPUTED('t');

  private final char letter;

  SourceRank(char letter) {
    this.letter = letter;
  }

  /// The letter that source references of this rank start with: they sort by it.
  public char letter() {
    return letter;
  }
}
