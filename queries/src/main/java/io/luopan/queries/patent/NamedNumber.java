package io.luopan.queries.patent;

import io.luopan.queries.Row;
import java.util.List;

/// What one or more spellings of a claim mean, and which loaded patents have that number.
///
/// @param kind whether it is read as that of an application or a publication
/// @param spelling how far the nearest spelling is from ours
/// @param reason of the reading, in a sentence
/// @param raw the spellings
/// @param patents ids
public record NamedNumber(
    String number,
    Kind kind,
    Spelling spelling,
    String reason,
    List<String> raw,
    List<String> patents) {

  /// What a number is of.
  public enum Kind {
    APPLICATION,
    PUBLICATION,
    /// It can be read as no number of a patent.
    UNREAD
  }

  /// How far a spelling is from ours.
  public enum Spelling {
    EXACT,
    NORMALIZED,
    /// A digit had to be supplied.
    INFERRED,
    UNREAD
  }

  static NamedNumber of(Row row) {
    return new NamedNumber(
        row.text("number"),
        Kind.valueOf(row.text("kind")),
        Spelling.valueOf(row.text("spelling")),
        row.text("reason"),
        row.texts("raw"),
        row.texts("patents"));
  }
}
