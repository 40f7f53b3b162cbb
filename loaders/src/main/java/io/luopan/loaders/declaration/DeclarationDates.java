package io.luopan.loaders.declaration;

import io.luopan.loaders.file.TableDates;
import io.luopan.model.load.LoadIssue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days as databases of declarations write them: as other tables do, or with the day first, as in
/// Europe.
final class DeclarationDates {
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([12][0-9]{3})(?: .*)?");

  private DeclarationDates() {}

  /// Null for a blank text; what is no date becomes a note.
  static @Nullable LocalDate read(String text, Collection<LoadIssue> notes) {
    if (text.isEmpty()) {
      return null;
    }
    var day = tryParse(text);
    if (day.isEmpty()) {
      notes.add(new BadDeclarationDate(text));
    }
    return day.orElse(null);
  }

  private static Optional<LocalDate> tryParse(String text) {
    var match = DAY_FIRST.matcher(text);
    return match.matches()
        ? TableDates.tryParse("%s-%s-%s".formatted(match.group(3), match.group(2), match.group(1)))
        : TableDates.tryParse(text);
  }
}
