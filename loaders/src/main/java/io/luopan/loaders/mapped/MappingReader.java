package io.luopan.loaders.mapped;

import io.luopan.loaders.file.Headings;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a mapping:
///
/// ```yaml
/// name: our-export                  # the source's name
/// description: Our own table of patents.
/// formats: CSV, XLSX                # optional
/// signature: [Patent, Applicant]    # headings by which the header is known, or several such lists
/// separator: ";"                    # between values of one cell, or several: [";", "\n"]
/// dates: [iso, dd/mm/yy]            # or mm/dd/yy
/// fields:
///   publication: [Patent, Patent No.]
///   applicants: {headings: Applicant, separator: "|"}
///   ignored: ["#"]
/// constants: {office: US}
/// words:
///   type: {Utility: invention}
///   status: {Alive: in force}
/// ```
///
/// Rows above the header are passed over, up to ten; headings are compared without case, blanks,
/// width and kinds of brackets.
final class MappingReader {
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "description",
          "formats",
          "signature",
          "separator",
          "dates",
          "fields",
          "constants",
          "words");
  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Set<String> FIELD_KEYS =
      Set.of("headings", "separator", "language", "form", "country");

  private final MappingYaml yaml;
  private final Map<String, MappingYaml> entries;

  private MappingReader(MappingYaml yaml) {
    this.yaml = yaml;
    this.entries = yaml.entries();
    yaml.checkKeys(KEYS);
    find("words").ifPresent(words -> words.checkKeys(Set.of("type", "status")));
  }

  /// @throws io.luopan.loaders.source.UnreadableFileException with a [BadMapping]
  static Mapping read(String file, String text) {
    return new MappingReader(MappingYaml.read(file, text)).mapping();
  }

  private Mapping mapping() {
    var name = needed("name");
    if (!name.text().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw name.wrong("a name has small letters, digits and single hyphens, as `our-export`");
    }
    return new Mapping(
        name.text(),
        needed("description").text(),
        find("formats").map(MappingYaml::text).orElse("CSV, TSV, XLSX, XLS"),
        signatures(),
        find("separator").map(MappingReader::separator).orElse(SEMICOLON),
        dates(),
        fields(),
        constants(),
        words("type", PatentType.class),
        words("status", LegalStatus.class));
  }

  private List<List<String>> signatures() {
    var signature = needed("signature");
    var items = signature.items();
    var signatures =
        items.stream().anyMatch(MappingYaml::isList)
            ? items.stream().map(MappingYaml::texts).toList()
            : List.of(signature.texts());
    if (signatures.isEmpty() || signatures.stream().anyMatch(List::isEmpty)) {
      throw signature.wrong("the signature is empty; name headings that every such table has");
    }
    return signatures;
  }

  private List<DateForm> dates() {
    var dates = find("dates");
    return dates.isEmpty()
        ? List.of(DateForm.ISO)
        : dates.get().items().stream()
            .map(
                item ->
                    DateForm.find(item.text())
                        .orElseThrow(
                            () -> item.wrong(MappingYaml.noneOf(item.text(), DateForm.keys()))))
            .toList();
  }

  private Map<MappedField, Mapping.Columns> fields() {
    var fields = new EnumMap<MappedField, Mapping.Columns>(MappedField.class);
    needed("fields")
        .entries()
        .forEach((key, value) -> fields.put(field(key, value), columns(value)));
    boolean numbered =
        Stream.of(MappedField.APPLICATION, MappedField.PUBLICATION, MappedField.GRANT)
            .anyMatch(fields::containsKey);
    if (!numbered) {
      throw needed("fields")
          .wrong("no field for a patent's number; add application, publication or grant");
    }
    return fields;
  }

  private static Mapping.Columns columns(MappingYaml value) {
    if (!value.hasEntries()) {
      return new Mapping.Columns(value.texts(), null, null, NumberForm.OFFICE, false);
    }
    value.checkKeys(FIELD_KEYS);
    var told = value.entries();
    var headings = told.get("headings");
    if (headings == null) {
      throw value.wrong("`headings` is missing; name the columns of the field");
    }
    return new Mapping.Columns(
        headings.texts(),
        Optional.ofNullable(told.get("separator")).map(MappingReader::separator).orElse(null),
        textOrNull(told.get("language")),
        Optional.ofNullable(told.get("form"))
            .map(form -> form.constant(NumberForm.class))
            .orElse(NumberForm.OFFICE),
        Optional.ofNullable(told.get("country")).map(MappingReader::inBrackets).orElse(false));
  }

  /// One separator or several, as `[";", "\n"]`.
  private static Pattern separator(MappingYaml separators) {
    return Pattern.compile(
        separators.texts().stream().map(Pattern::quote).collect(Collectors.joining("|")));
  }

  private static boolean inBrackets(MappingYaml country) {
    if (!country.text().equals("in brackets")) {
      throw country.wrong(MappingYaml.noneOf(country.text(), List.of("in brackets")));
    }
    return true;
  }

  private Map<MappedField, String> constants() {
    var constants = new EnumMap<MappedField, String>(MappedField.class);
    find("constants")
        .map(MappingYaml::entries)
        .orElse(Map.of())
        .forEach((key, value) -> constants.put(field(key, value), value.text()));
    return constants;
  }

  private <E extends Enum<E>> Map<String, E> words(String field, Class<E> type) {
    var words = new HashMap<String, E>();
    find("words")
        .map(MappingYaml::entries)
        .map(all -> all.get(field))
        .map(MappingYaml::entries)
        .orElse(Map.of())
        .forEach((said, meant) -> words.put(Headings.fold(said), meant.constant(type)));
    return Map.copyOf(words);
  }

  private static MappedField field(String key, MappingYaml value) {
    var known = Arrays.stream(MappedField.values()).map(MappedField::key).toList();
    return MappedField.find(key).orElseThrow(() -> value.wrong(MappingYaml.noneOf(key, known)));
  }

  private static @Nullable String textOrNull(@Nullable MappingYaml value) {
    return value == null ? null : value.text();
  }

  private Optional<MappingYaml> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  private MappingYaml needed(String key) {
    return find(key).orElseThrow(() -> yaml.wrong("`%s` is missing; add it".formatted(key)));
  }
}
