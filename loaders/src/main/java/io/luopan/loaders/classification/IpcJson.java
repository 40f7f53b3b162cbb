package io.luopan.loaders.classification;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.json.JsonRecords;
import io.luopan.loaders.json.JsonRecords.JsonRecord;
import io.luopan.loaders.json.NotARecord;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.classification.IpcSymbol;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A list of `code` and `description` in scheme order; the language is the end of the file's name,
/// as in `_es.json`.
final class IpcJson {
  private static final Pattern LANGUAGE = Pattern.compile("[_-]([a-z]{2})\\.json$");
  private static final String NO_LANGUAGE = "und";

  private final String lang;
  private final DotTree tree = new DotTree();

  private IpcJson(String lang) {
    this.lang = lang;
  }

  static Stream<Parsed> read(InputFile file) {
    var lang = LANGUAGE.matcher(file.name());
    return JsonRecords.read(file, new IpcJson(lang.find() ? lang.group(1) : NO_LANGUAGE)::symbol);
  }

  private Parsed symbol(JsonRecord record) {
    if (!record.value().path("code").isString()) {
      return record.rejected(new NotARecord("an entry with code and description"));
    }
    var code = record.value().path("code").asString();
    var symbol = IpcSymbol.tryParse(code);
    if (symbol.isEmpty()) {
      return record.rejected(new BadSymbol(ClassScheme.IPC, code));
    }
    var description = IpcDescription.of(record.value().path("description").asString(""));
    var dots = DotTree.dots(symbol.get(), description.dots());
    var titles =
        description.title().isEmpty()
            ? List.<LocalizedText>of()
            : List.of(new LocalizedText(lang, description.title()));
    return new Parsed.Accepted(
        record.at(),
        new ClassSymbolFact(
            ClassScheme.IPC,
            symbol.get().text(),
            titles,
            tree.parent(symbol.get(), dots).orElse(null),
            dots,
            description.edition()));
  }
}
