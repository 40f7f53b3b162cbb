package io.luopan.loaders.mapped;

import io.luopan.loaders.source.UnreadableFileException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// The parts of a YAML file with the lines they stand on; no object is ever made of it.
///
/// Every method throws [UnreadableFileException] with a [BadMapping] where a part is not as asked.
record MappingYaml(String file, Node node) {
  private static final int MOST_NESTED = 10;

  static MappingYaml read(String file, String text) {
    var options = new LoaderOptions();
    options.setNestingDepthLimit(MOST_NESTED);
    options.setMaxAliasesForCollections(0);
    try {
      Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
      if (node == null) {
        throw bad(file, 1, "it is empty; begin with name, signature and fields");
      }
      return new MappingYaml(file, node);
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      throw bad(file, mark == null ? 1 : mark.getLine() + 1, "no YAML, " + e.getProblem());
    } catch (YAMLException e) {
      throw bad(
          file, 1, "no YAML, " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  /// The entries by key, in order.
  Map<String, MappingYaml> entries() {
    if (!(node instanceof MappingNode map)) {
      throw wrong("here a list of `key: value` is expected");
    }
    var entries = new LinkedHashMap<String, MappingYaml>();
    for (var tuple : map.getValue()) {
      var key = new MappingYaml(file, tuple.getKeyNode()).text();
      if (entries.put(key, new MappingYaml(file, tuple.getValueNode())) != null) {
        throw wrong("`%s` stands twice; keep one of them".formatted(key));
      }
    }
    return entries;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  boolean hasEntries() {
    return node instanceof MappingNode;
  }

  String text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isEmpty()) {
      return scalar.getValue();
    }
    throw wrong("here one value is expected, such as `Title`");
  }

  /// One value, or a list of values.
  List<String> texts() {
    return items().stream().map(MappingYaml::text).toList();
  }

  /// The elements of a list; anything else is a list of one.
  List<MappingYaml> items() {
    return node instanceof SequenceNode list
        ? list.getValue().stream().map(item -> new MappingYaml(file, item)).toList()
        : List.of(this);
  }

  /// A constant of an enum in small letters, as `in force`.
  <E extends Enum<E>> E constant(Class<E> type) {
    var constants = List.of(type.getEnumConstants());
    return constants.stream()
        .filter(constant -> words(constant).equals(text()))
        .findFirst()
        .orElseThrow(
            () -> wrong(noneOf(text(), constants.stream().map(MappingYaml::words).toList())));
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  void checkKeys(Set<String> known) {
    entries()
        .forEach(
            (key, value) -> {
              if (!known.contains(key)) {
                throw value.wrong(noneOf(key, known.stream().sorted().toList()));
              }
            });
  }

  static String noneOf(String found, List<String> known) {
    return "`%s` is none of %s; write one of them".formatted(found, String.join(", ", known));
  }

  UnreadableFileException wrong(String what) {
    var mark = node.getStartMark();
    return bad(file, mark == null ? 1 : mark.getLine() + 1, what);
  }

  private static UnreadableFileException bad(String file, int line, String what) {
    return new UnreadableFileException(new BadMapping(file, line, what));
  }
}
