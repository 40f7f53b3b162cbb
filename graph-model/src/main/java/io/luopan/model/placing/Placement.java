package io.luopan.model.placing;

import org.jspecify.annotations.Nullable;

/// That a patent belongs on a chain node, and why.
///
/// `selector` is the node's, written as in the reference table (`~` needs a word, `=` exactly
/// this symbol); `symbol` is the patent's; `word` is the node's keyword found in its text,
/// where one was needed. `confidence` (0–1) is the rule's, not measured on this patent.
public record Placement(
    String node,
    String selector,
    String symbol,
    @Nullable String word,
    Via via,
    double confidence) {

  /// By which kind of rule, the surest first.
  public enum Via {
    /// The class alone decided.
    CLASS(0.9),
    /// The class decided together with a keyword.
    CLASS_AND_WORD(0.8),
    /// A selector reached the patent's symbol only through a move between editions.
    MOVED(0.6);

    private final double confidence;

    Via(double confidence) {
      this.confidence = confidence;
    }

    /// What a placement of this kind is held to be worth, 0–1; set by judgement.
    public double confidence() {
      return confidence;
    }
  }
}
