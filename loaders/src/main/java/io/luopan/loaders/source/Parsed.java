package io.luopan.loaders.source;

import io.luopan.model.Fact;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;
import java.util.List;

/// What became of one record of a file.
public sealed interface Parsed {
  SourcePosition at();

  /// The record was understood; `record` is the short form of its position kept on the facts.
  ///
  /// `notes` say what of the record could not be used although the rest is right, such as a class
  /// that does not exist; the report counts them apart from rejected records.
  record Accepted(SourcePosition at, String record, List<Fact> facts, List<LoadIssue> notes)
      implements Parsed {
    public Accepted {
      facts = List.copyOf(facts);
      notes = List.copyOf(notes);
    }

    public Accepted(SourcePosition at, String record, List<Fact> facts) {
      this(at, record, facts, List.of());
    }

    public Accepted(SourcePosition at, Fact fact) {
      this(at, fact, List.of());
    }

    public Accepted(SourcePosition at, Fact fact, List<LoadIssue> notes) {
      this(at, Long.toString(at.number()), List.of(fact), notes);
    }
  }

  /// The record was not understood; `raw` is what stood there, cut to 2,000 characters.
  record Rejected(SourcePosition at, LoadIssue issue, String raw) implements Parsed {
    public Rejected {
      raw = raw.length() > 2_000 ? raw.substring(0, 2_000) + "…" : raw;
    }
  }
}
