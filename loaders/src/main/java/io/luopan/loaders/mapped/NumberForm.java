package io.luopan.loaders.mapped;

import io.luopan.model.Reading;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.EpoApplications;
import io.luopan.model.patent.Office;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who spelled the application numbers of a column.
enum NumberForm {
  /// As the office prints them, with or without its code.
  OFFICE,
  /// As the EPO's DOCDB and The Lens keep them.
  DOCDB,
  /// As Espacenet shows them.
  EPODOC;

  /// Ends in another letter than A (patent) or W (international): utility models, designs and
  /// translations of these offices are numbered as their patents are.
  private static final Pattern NUMBERED_ALIKE =
      Pattern.compile("(?!US|CN|EP|WO)[A-Z]{2}.*[0-9] ?[B-VX-Z]");

  Reading<ApplicationNumber> read(
      String text, @Nullable Office office, @Nullable LocalDate filedOn) {
    if (this != OFFICE && NUMBERED_ALIKE.matcher(text).matches()) {
      return Reading.misread("A patent of this office may bear the same number.");
    }
    return switch (this) {
      case OFFICE ->
          office == null
              ? unchecked(ApplicationNumber.tryParse(text))
              : ApplicationNumber.read(text, office);
      case DOCDB -> unchecked(EpoApplications.docdb(text, filedOn));
      case EPODOC -> unchecked(EpoApplications.epodoc(text, filedOn));
    };
  }

  private Reading<ApplicationNumber> unchecked(Optional<ApplicationNumber> number) {
    return number
        .map(Reading::unchecked)
        .orElseGet(
            () ->
                Reading.misread(
                    "It is no application number in the form %s, or that form leaves it open."
                        .formatted(name().toLowerCase(Locale.ROOT))));
  }
}
