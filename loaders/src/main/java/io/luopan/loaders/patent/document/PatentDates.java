package io.luopan.loaders.patent.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as patent XML writes them: `20050104` (WIPO ST.2) or `2005-01-04` (XML Schema), the latter
/// perhaps with a time zone, which is passed over.
public final class PatentDates {
  private static final Pattern ZONE = Pattern.compile("(?<=^.{10})(?:Z|[+-][0-9]{2}:[0-9]{2})$");

  private PatentDates() {}

  public static Optional<LocalDate> tryParse(String text) {
    try {
      return Optional.of(
          text.indexOf('-') < 0
              ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
              : LocalDate.parse(ZONE.matcher(text).replaceFirst("")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
