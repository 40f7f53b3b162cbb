package io.luopan.model.patent;

import io.luopan.model.CheckDigit;
import java.util.List;
import java.util.Optional;

/// What a text may mean as a patent's number: candidates, the likeliest first, or the reason why
/// there is none.
///
/// `checkDigit` is `WRONG` when only the check digit speaks against the number.
public record PatentNumberReading(
    List<Candidate> candidates, Optional<String> rejection, CheckDigit checkDigit) {

  public PatentNumberReading {
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty() == rejection.isEmpty()) {
      throw new IllegalArgumentException("a reading has either candidates or a reason");
    }
  }

  /// One thing the text may mean, and a sentence why.
  public sealed interface Candidate {
    Spelling spelling();

    String reason();

    /// The canonical text of the number.
    String text();

    Office office();
  }

  /// The text may number an application.
  public record Application(ApplicationNumber number, Spelling spelling, String reason)
      implements Candidate {
    @Override
    public String text() {
      return number.text();
    }

    @Override
    public Office office() {
      return number.office();
    }
  }

  /// The text may number a published document.
  public record Publication(PublicationNumber number, Spelling spelling, String reason)
      implements Candidate {
    @Override
    public String text() {
      return number.text();
    }

    @Override
    public Office office() {
      return number.office();
    }
  }

  /// How far the text was from the canonical spelling; `INFERRED` when a digit had to be supplied.
  public enum Spelling {
    EXACT,
    NORMALIZED,
    INFERRED
  }

  public Optional<Candidate> best() {
    return candidates.stream().findFirst();
  }

  public boolean isAmbiguous() {
    return candidates.size() > 1;
  }

  /// The likeliest application, if the text may be one.
  public Optional<ApplicationNumber> application() {
    return candidates.stream()
        .filter(Application.class::isInstance)
        .map(candidate -> ((Application) candidate).number())
        .findFirst();
  }

  /// The likeliest publication, if the text may be one.
  public Optional<PublicationNumber> publication() {
    return candidates.stream()
        .filter(Publication.class::isInstance)
        .map(candidate -> ((Publication) candidate).number())
        .findFirst();
  }

  static PatentNumberReading of(List<Candidate> candidates, CheckDigit checkDigit) {
    return new PatentNumberReading(candidates, Optional.empty(), checkDigit);
  }

  static PatentNumberReading rejected(String reason, CheckDigit checkDigit) {
    return new PatentNumberReading(List.of(), Optional.of(reason), checkDigit);
  }
}
