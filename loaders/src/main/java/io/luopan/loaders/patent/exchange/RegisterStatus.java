package io.luopan.loaders.patent.exchange;

import io.luopan.loaders.patent.document.PatentDates;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentFact.StatusStatement;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The status of a European patent: the last of the register's `ep-patent-status`.
///
/// It is that of the European procedure: a patent that was granted stays granted here, although it
/// may have lapsed in each state since.
final class RegisterStatus {
  private RegisterStatus() {}

  static Optional<StatusStatement> of(XmlElement entry) {
    return entry
        .all("ep-patent-statuses", "ep-patent-status")
        .max(Comparator.comparing(RegisterStatus::changed))
        .filter(status -> !status.text().isEmpty())
        .map(
            status ->
                new StatusStatement(
                    read(status.text()),
                    PatentDates.tryParse(changed(status)).orElse(null),
                    status.text()));
  }

  /// Whether the patent was granted at some time.
  static boolean tellsGrant(XmlElement entry) {
    return entry
        .all("ep-patent-statuses", "ep-patent-status")
        .anyMatch(status -> status.text().toLowerCase(Locale.ROOT).contains("has been granted"));
  }

  private static String changed(XmlElement status) {
    return status.attribute("change-date").orElse("");
  }

  /// By the words in which the register puts it.
  private static LegalStatus read(String text) {
    var words = text.toLowerCase(Locale.ROOT);
    if (words.contains("withdrawn")) {
      return LegalStatus.WITHDRAWN;
    }
    if (words.contains("refused")) {
      return LegalStatus.REJECTED;
    }
    if (words.contains("revoked")) {
      return LegalStatus.REVOKED;
    }
    if (words.contains("has been granted")
        || words.contains("no opposition filed")
        || words.contains("opposition rejected")
        || words.contains("maintained")) {
      return LegalStatus.IN_FORCE;
    }
    return words.contains("examination")
            || words.contains("intended")
            || words.contains("has been published")
            || words.contains("has been made")
        ? LegalStatus.PENDING
        : LegalStatus.UNKNOWN;
  }
}
