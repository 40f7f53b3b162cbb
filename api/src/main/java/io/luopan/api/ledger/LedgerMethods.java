package io.luopan.api.ledger;

import io.luopan.api.ApiSettings;
import io.luopan.api.gap.MethodNote;
import io.luopan.queries.Questions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Says by which rules an answer about pools was counted, and what to know when reading it.
@Component
class LedgerMethods {
  private static final String VERSION = "1";
  private static final List<String> NOTES =
      List.of(
          "Declared, listed and found essential are three claims by three parties; nobody has checked"
              + " what is only declared.",
          "What is counted are patents (applications) that are loaded, and their simple families;"
              + " entries whose numbers match none or several are told apart.",
          "What nobody tells is unknown: it is counted apart, never as none.");

  private final Questions questions;
  private final ApiSettings settings;

  LedgerMethods(Questions questions, ApiSettings settings) {
    this.questions = questions;
    this.settings = settings;
  }

  MethodNote of(String name, String release, LocalDate asOf) {
    var notes = new ArrayList<>(NOTES);
    var now = questions.dataset().version().release();
    if (!now.equals(release)) {
      notes.addFirst(
          "Counted from version %s of the graph; version %s is being read."
              .formatted(release, now));
    }
    return new MethodNote(
        name,
        VERSION,
        "{\"asOf\": \"%s\"}".formatted(asOf),
        settings.baseIri() + "methods/pools.html#" + name,
        release,
        List.copyOf(notes));
  }
}
