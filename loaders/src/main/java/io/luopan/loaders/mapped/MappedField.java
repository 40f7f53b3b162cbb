package io.luopan.loaders.mapped;

import java.util.Locale;
import java.util.Optional;

/// What a column of a mapped table may hold; mappings write the names in lower case with hyphens.
enum MappedField {
  APPLICATION,
  PUBLICATION,
  GRANT,
  /// The office of numbers that do not name it (ST.3).
  OFFICE,
  /// The kind of publication numbers that do not name it (ST.16).
  KIND,
  FILED,
  PUBLISHED,
  /// Decides where the publication date has two digits of the year only.
  PUBLICATION_YEAR,
  GRANTED,
  TITLE,
  ABSTRACT,
  APPLICANTS,
  OWNERS,
  INVENTORS,
  IPC,
  CPC,
  CITATIONS,
  /// Numbers, each with its date behind it or in `priority-dates` at the same place.
  PRIORITIES,
  PRIORITY_DATES,
  SIMPLE_FAMILY,
  EXTENDED_FAMILY,
  STATUS,
  STATUS_DATE,
  TYPE,
  /// Row numbers, links and the like, which say nothing of a patent.
  IGNORED;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<MappedField> find(String key) {
    for (var field : values()) {
      if (field.key().equals(key)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
