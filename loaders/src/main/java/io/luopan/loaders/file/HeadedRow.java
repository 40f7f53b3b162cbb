package io.luopan.loaders.file;

import io.luopan.loaders.source.Parsed;
import io.luopan.model.Fact;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;
import java.util.List;
import java.util.Optional;

/// A row under known headings, and where it stands.
public record HeadedRow<F extends Enum<F> & Heading>(
    SourcePosition at, Columns<F> columns, List<String> cells) {
  public HeadedRow {
    cells = List.copyOf(cells);
  }

  /// The field's cell, stripped; empty where there is none.
  public String text(F field) {
    return columns.text(field, cells);
  }

  public Optional<String> find(F field) {
    return Optional.of(text(field)).filter(text -> !text.isEmpty());
  }

  public Parsed.Accepted accepted(List<? extends Fact> facts, List<LoadIssue> notes) {
    return new Parsed.Accepted(at, Long.toString(at.number()), List.copyOf(facts), notes);
  }

  public Parsed.Rejected rejected(LoadIssue issue) {
    return new Parsed.Rejected(at, issue, String.join("\t", cells));
  }
}
