package io.luopan.loaders.mapped;

import io.luopan.model.Reading;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.EpoApplications;
import io.luopan.model.patent.Office;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who spelled the application numbers of a column.
enum NumberForm {
  /// As the office prints them, with or without its code.
  OFFICE,
  /// As the EPO's DOCDB and The Lens keep them.
  DOCDB,
  /// As Espacenet shows them.
  EPODOC;

  Reading<ApplicationNumber> read(
      String text, @Nullable Office office, @Nullable LocalDate filedOn) {
    return switch (this) {
      case OFFICE ->
          office == null
              ? unchecked(ApplicationNumber.tryParse(text))
              : ApplicationNumber.read(text, office, filedOn);
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
