package io.luopan.model.industry;

import io.luopan.model.industry.IndustryFact.Standing;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.SourcePosition.Unit;
import io.luopan.model.place.RegionCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// A YAML file of an industry folder: a map of plain values; only plain YAML types are made.
record IndustryYaml(String file, Map<?, ?> values) {

  static IndustryYaml read(String file, String text) {
    try {
      Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
      return new IndustryYaml(file, loaded instanceof Map<?, ?> map ? map : Map.of());
    } catch (YAMLException e) {
      throw new IndustryFolderException(
          new MalformedIndustryFile(String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
          at(file));
    }
  }

  String text(String key) {
    return find(key)
        .orElseThrow(
            () ->
                wrong(
                    new MissingIndustryColumn(
                        key,
                        values.keySet().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ")))));
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(values.get(key))
        .map(IndustryYaml::plain)
        .filter(text -> !text.isEmpty());
  }

  @Nullable String orNull(String key) {
    return find(key).orElse(null);
  }

  @Nullable LocalDate day(String key) {
    var text = find(key);
    try {
      return text.map(LocalDate::parse).orElse(null);
    } catch (DateTimeException e) {
      throw wrong(new BadIndustryValue(key, text.orElse(""), "a day as yyyy-mm-dd"));
    }
  }

  RegionCode region(String key) {
    var text = text(key);
    return RegionCode.tryParse(text)
        .orElseThrow(() -> wrong(new BadIndustryValue(key, text, "a GB/T 2260 or ISO 3166 code")));
  }

  Standing standing() {
    var text = text("status");
    return Words.find(text, Standing.class)
        .orElseThrow(
            () ->
                wrong(
                    new BadIndustryValue(
                        "status", text, "one of " + Arrays.toString(Standing.values()))));
  }

  /// Title, date and place of each source, as in `Work report, 2025-01-12, https://…`; sources are
  /// parted by `; `.
  @Nullable String citation() {
    var sources = values.get("sources") instanceof List<?> list ? list : List.of();
    var citation = sources.stream().map(IndustryYaml::source).collect(Collectors.joining("; "));
    return citation.isEmpty() ? orNull("source") : citation;
  }

  SourcePosition at() {
    return at(file);
  }

  private static SourcePosition at(String file) {
    return new SourcePosition(file, Unit.RECORD, 1);
  }

  private IndustryFolderException wrong(LoadIssue issue) {
    return new IndustryFolderException(issue, at());
  }

  private static String source(Object source) {
    return source instanceof Map<?, ?> map
        ? Stream.of("title", "date", "citation", "url")
            .map(map::get)
            .filter(java.util.Objects::nonNull)
            .map(IndustryYaml::plain)
            .distinct()
            .collect(Collectors.joining(", "))
        : plain(source);
  }

  private static String plain(Object value) {
    return value instanceof Date date
        ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString()
        : String.valueOf(value).strip();
  }
}
