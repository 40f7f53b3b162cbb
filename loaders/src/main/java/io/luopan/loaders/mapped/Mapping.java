package io.luopan.loaders.mapped;

import io.luopan.loaders.file.Headings;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the columns of one kind of table mean.
///
/// @param signatures headings; a row that holds all of any of them is the header
/// @param separator what parts several values in a cell, if the field does not say otherwise
/// @param constants what a field says where the table has no cell for it
/// @param types the table's words for kinds of patents, folded
/// @param statuses the table's words for legal status, folded
record Mapping(
    String name,
    String description,
    String formats,
    List<List<String>> signatures,
    Pattern separator,
    List<DateForm> dates,
    Map<MappedField, Columns> fields,
    Map<MappedField, String> constants,
    Map<String, PatentType> types,
    Map<String, LegalStatus> statuses) {

  /// The columns of one field, the best first.
  ///
  /// @param separator null for the mapping's own
  /// @param language ISO 639-1 of titles and abstracts; null where their script tells it
  /// @param countryInBrackets whether names end in the country, as in `ELWHA LLC [US]`
  record Columns(
      List<String> headings,
      @Nullable Pattern separator,
      @Nullable String language,
      NumberForm form,
      boolean countryInBrackets) {}

  /// The first signature that a row of headings holds, as the mapping writes it.
  Optional<List<String>> signatureIn(List<String> row) {
    var folded = new HashSet<String>();
    row.forEach(heading -> folded.add(Headings.fold(heading)));
    return signatures.stream()
        .filter(signature -> signature.stream().map(Headings::fold).allMatch(folded::contains))
        .findFirst();
  }

  Columns columns(MappedField field) {
    return fields.getOrDefault(field, new Columns(List.of(), null, null, NumberForm.OFFICE, false));
  }

  Pattern separator(MappedField field) {
    var own = columns(field).separator();
    return own == null ? separator : own;
  }

  Optional<LocalDate> day(String text) {
    return dates.stream().flatMap(form -> form.read(text).stream()).findFirst();
  }
}
