package io.luopan.queries.patent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a number in any spelling was found to be. `candidates` are all loaded patents it may mean;
/// `canonical` is its likeliest reading.
public record NumberMatch(
    String raw,
    Status status,
    @Nullable String canonical,
    @Nullable Patent patent,
    List<Patent> candidates,
    double confidence,
    String reason) {

  public enum Status {
    /// Spelled as we spell it, and loaded.
    EXACT,
    /// Spelled otherwise, read without doubt, and loaded.
    NORMALIZED,
    /// Several loaded patents can be meant.
    AMBIGUOUS,
    /// Well formed, and nothing loaded bears it.
    UNMATCHED,
    /// No patent number, or its check digit is wrong.
    REJECTED
  }
}
