package io.luopan.loaders.classification;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.json.JsonRecords;
import io.luopan.loaders.json.JsonRecords.JsonRecord;
import io.luopan.loaders.json.NotARecord;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.classification.IndustryClassCode;
import io.luopan.model.load.LoadIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The classes as a tree, a section a record; a class stands under the one that holds it, which
/// leaves out the levels that the file leaves out.
final class Gbt4754Tree {
  /// Sections are longer than a sample, so that only a beginning may be there to recognize.
  static final Pattern BEGINNING =
      Pattern.compile("\\[\\s*\\{\\s*\"code\"\\s*:\\s*\"[A-T]\"\\s*,\\s*\"(?:children|value|id)\"");

  private final @Nullable String edition;
  private final List<ClassSymbolFact> found = new ArrayList<>();
  private final List<LoadIssue> notes = new ArrayList<>();

  private Gbt4754Tree(@Nullable String edition) {
    this.edition = edition;
  }

  static Stream<Parsed> read(InputFile file, @Nullable String edition) {
    return JsonRecords.read(file, record -> new Gbt4754Tree(edition).section(record));
  }

  private Parsed section(JsonRecord record) {
    if (!record.value().isObject()) {
      return record.rejected(new NotARecord("a class with code and value"));
    }
    add(record.value(), null);
    if (found.isEmpty()) {
      return record.rejected(notes.getFirst());
    }
    return new Parsed.Accepted(
        record.at(), Long.toString(record.at().number()), List.copyOf(found), notes);
  }

  private void add(JsonNode node, @Nullable String parent) {
    var text = node.path("code").asString("");
    var name = node.path("value").asString(node.path("name").asString("")).strip();
    var code = IndustryClassCode.tryParse(text);
    if (code.isEmpty() || name.isEmpty()) {
      notes.add(new Gbt4754BadCode(text, name));
    } else {
      found.add(
          new ClassSymbolFact(
              ClassScheme.GB_T_4754,
              code.get().text(),
              List.of(LocalizedText.zh(name)),
              parent,
              null,
              edition));
    }
    var above = code.map(IndustryClassCode::text).orElse(parent);
    node.path("children").forEach(child -> add(child, above));
  }
}
