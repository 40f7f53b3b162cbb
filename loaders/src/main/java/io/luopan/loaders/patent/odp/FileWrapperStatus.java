package io.luopan.loaders.patent.odp;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentFact.StatusStatement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the USPTO's status of an application means. A status of other words is kept and unknown.
final class FileWrapperStatus {
  private static final Pattern PENDING =
      Pattern.compile(
          "docketed|undergoing|awaiting|mailed|non[- ]final|final rejection|response|allowance|forwarded|issue fee|appeal|ready for");

  private FileWrapperStatus() {}

  static Optional<StatusStatement> of(String words, @Nullable LocalDate on) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new StatusStatement(status(words.toLowerCase(Locale.ROOT)), on, words));
  }

  private static LegalStatus status(String words) {
    if (words.contains("abandon")) {
      return LegalStatus.WITHDRAWN;
    }
    if (words.contains("expired")) {
      return words.contains("maintenance") ? LegalStatus.LAPSED : LegalStatus.EXPIRED;
    }
    if (words.contains("patented")) {
      return LegalStatus.IN_FORCE;
    }
    return PENDING.matcher(words).find() ? LegalStatus.PENDING : LegalStatus.UNKNOWN;
  }
}
