package io.luopan.queries.atlas;

import io.luopan.queries.RefusedException;
import io.luopan.queries.atlas.AtlasItemKind.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// A template as YAML: `nameZh`, `nameEn`, perhaps `basis`, and the lists `maps` and `lists`, each
/// item with its `kind` and, where they are others than the usual, `titleZh`, `titleEn` and
/// `limit`.
final class TemplateFile {
  private static final int MOST_LIMIT = 200;
  private static final int LONGEST = 300;

  private final String file;
  private final Map<?, ?> values;
  private final Set<AtlasItemKind> seen = EnumSet.noneOf(AtlasItemKind.class);

  private TemplateFile(String file, Map<?, ?> values) {
    this.file = file;
    this.values = values;
  }

  /// @throws RefusedException with one sentence when the text is no template
  static AtlasTemplate read(String file, String text) {
    try {
      Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
      if (loaded instanceof Map<?, ?> values) {
        return new TemplateFile(file, values).template();
      }
      throw wrong(file, "it is no map of names to values");
    } catch (YAMLException e) {
      throw wrong(
          file, "it is no YAML: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  static RefusedException wrong(String file, String why) {
    return RefusedException.badInput("The template %s cannot be used: %s.".formatted(file, why));
  }

  private AtlasTemplate template() {
    refuseOthers(values, Set.of("nameZh", "nameEn", "basis", "maps", "lists"));
    var template =
        new AtlasTemplate(
            file.substring(0, file.length() - AtlasTemplates.ENDING.length()),
            text(values, "nameZh"),
            text(values, "nameEn"),
            orNull(values, "basis"),
            items("maps", Form.MAP),
            items("lists", Form.LIST));
    if (seen.isEmpty()) {
      throw wrong(file, "it orders neither maps nor lists");
    }
    return template;
  }

  private List<AtlasTemplate.Item> items(String key, Form form) {
    return switch (values.get(key)) {
      case null -> List.of();
      case List<?> list -> list.stream().map(item -> item(item, key, form)).toList();
      default -> throw wrong(file, key + " is no list");
    };
  }

  private AtlasTemplate.Item item(@Nullable Object item, String key, Form form) {
    if (!(item instanceof Map<?, ?> said)) {
      throw wrong(file, "an item of %s is no map with a kind".formatted(key));
    }
    refuseOthers(said, Set.of("kind", "titleZh", "titleEn", "limit"));
    var name = text(said, "kind");
    var kind =
        AtlasItemKind.find(name)
            .filter(known -> known.form() == form)
            .orElseThrow(
                () ->
                    wrong(
                        file,
                        "%s knows no kind '%s'; the kinds are %s"
                            .formatted(key, name, AtlasItemKind.names(form))));
    if (!seen.add(kind)) {
      throw wrong(file, "it orders %s twice".formatted(name));
    }
    var titleZh = orNull(said, "titleZh");
    var titleEn = orNull(said, "titleEn");
    return new AtlasTemplate.Item(
        kind,
        titleZh == null ? kind.titleZh() : titleZh,
        titleEn == null ? kind.titleEn() : titleEn,
        limit(said, kind));
  }

  private int limit(Map<?, ?> said, AtlasItemKind kind) {
    return switch (said.get("limit")) {
      case null -> kind.limit();
      case Integer limit when limit >= 1 && limit <= MOST_LIMIT -> limit;
      case Object limit ->
          throw wrong(
              file,
              "the limit of %s is from 1 to %d, not %s"
                  .formatted(kind.written(), MOST_LIMIT, limit));
    };
  }

  private void refuseOthers(Map<?, ?> said, Set<String> known) {
    for (var key : said.keySet()) {
      if (!known.contains(String.valueOf(key))) {
        throw wrong(file, "it says '%s', which means nothing here".formatted(key));
      }
    }
  }

  private String text(Map<?, ?> said, String key) {
    var text = orNull(said, key);
    if (text == null) {
      throw wrong(file, "%s is missing".formatted(key));
    }
    return text;
  }

  private @Nullable String orNull(Map<?, ?> said, String key) {
    var value = said.get(key);
    if (value == null) {
      return null;
    }
    var text = String.valueOf(value).strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw wrong(file, "%s has from 1 to %d characters".formatted(key, LONGEST));
    }
    return text;
  }
}
