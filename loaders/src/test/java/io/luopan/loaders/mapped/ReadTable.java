package io.luopan.loaders.mapped;

import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Source;
import io.luopan.loaders.source.Sources;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.PatentFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the source that recognizes a file makes of it.
record ReadTable(String source, List<Parsed> records) {

  static ReadTable of(InputFile file) {
    return of(Sources.recognize(FileSamples.of(file)).source(), file);
  }

  static ReadTable of(Source source, InputFile file) {
    try (var parsed = source.read(file)) {
      return new ReadTable(source.name(), parsed.toList());
    }
  }

  static InputFile file(Path folder, String... lines) {
    try {
      return InputFile.of(Files.writeString(folder.resolve("table.csv"), String.join("\n", lines)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<PatentFact> patents() {
    return records.stream()
        .filter(Parsed.Accepted.class::isInstance)
        .map(parsed -> (PatentFact) ((Parsed.Accepted) parsed).facts().getFirst())
        .toList();
  }

  PatentFact patent() {
    return patents().getFirst();
  }

  List<Parsed.Rejected> rejected() {
    return records.stream()
        .filter(Parsed.Rejected.class::isInstance)
        .map(Parsed.Rejected.class::cast)
        .toList();
  }

  List<String> notes() {
    return records.stream()
        .filter(Parsed.Accepted.class::isInstance)
        .flatMap(parsed -> ((Parsed.Accepted) parsed).notes().stream())
        .map(LoadIssue::message)
        .toList();
  }
}
