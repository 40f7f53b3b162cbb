package io.luopan.loaders.file;

import io.luopan.loaders.source.Parsed;
import io.luopan.model.load.LoadIssue;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Tells something of a whole file once, as a note of its first good record.
public final class FirstNote implements UnaryOperator<Parsed> {
  private Optional<? extends LoadIssue> waiting;

  private FirstNote(Optional<? extends LoadIssue> waiting) {
    this.waiting = waiting;
  }

  /// For one pass over one file.
  public static FirstNote of(Optional<? extends LoadIssue> note) {
    return new FirstNote(note);
  }

  @Override
  public Parsed apply(Parsed parsed) {
    if (waiting.isEmpty() || !(parsed instanceof Parsed.Accepted accepted)) {
      return parsed;
    }
    var notes = new ArrayList<>(accepted.notes());
    notes.add(waiting.get());
    waiting = Optional.empty();
    return new Parsed.Accepted(accepted.at(), accepted.record(), accepted.facts(), notes);
  }
}
