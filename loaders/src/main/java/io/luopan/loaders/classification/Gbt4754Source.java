package io.luopan.loaders.classification;

import io.luopan.loaders.file.FirstNote;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.file.TextForm;
import io.luopan.loaders.json.JsonSample;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.classification.IndustryClassCode;
import io.luopan.model.load.SourceRank;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// GB/T 4754, 国民经济行业分类, as a JSON tree (`code`, `value`, `children`) or a table of codes and names.
///
/// The edition is the year in the file's name; where there is none it is guessed from the codes,
/// and a note says so. To guess, the file is read twice.
public final class Gbt4754Source implements Source {

  @Override
  public String name() {
    return "gbt4754";
  }

  @Override
  public String description() {
    return "China's classification of economic activities (GB/T 4754), one edition a file.";
  }

  @Override
  public String formats() {
    return "JSON (code, value, children), TSV, CSV, XLSX, XLS";
  }

  @Override
  public SourceRank rank() {
    return SourceRank.REGISTER;
  }

  @Override
  public Recognition recognize(FileSample sample) {
    var text = sample.text().orElse("").stripLeading();
    boolean tree =
        text.startsWith("[")
            && (JsonSample.firstObject(sample).filter(Gbt4754Source::isBranch).isPresent()
                || Gbt4754Tree.BEGINNING.matcher(text).lookingAt());
    if (tree) {
      return Recognition.of(90, "a JSON tree of codes A to T with children");
    }
    return Gbt4754Table.recognize(sample);
  }

  private static boolean isBranch(JsonNode node) {
    return node.path("children").isArray()
        && IndustryClassCode.tryParse(node.path("code").asString("")).isPresent();
  }

  @Override
  public Stream<Parsed> read(InputFile file) {
    var told = Gbt4754Edition.told(file.name());
    if (told.isPresent()) {
      return read(file, told);
    }
    try (var first = read(uncounted(file), Optional.empty())) {
      var guessed = Gbt4754Edition.guess(first);
      return read(file, guessed.edition())
          .map(FirstNote.of(Optional.of(new Gbt4754GuessedEdition(guessed))));
    }
  }

  private static Stream<Parsed> read(InputFile file, Optional<String> edition) {
    return TextForm.of(file) == TextForm.JSON
        ? Gbt4754Tree.read(file, edition.orElse(null))
        : Gbt4754Table.read(file, edition.orElse(null));
  }

  /// The same file, whose reading does not count as progress.
  private static InputFile uncounted(InputFile file) {
    return new InputFile(
        file.path(), file.name(), file.member(), file.members(), file.encoding(), new AtomicLong());
  }
}
