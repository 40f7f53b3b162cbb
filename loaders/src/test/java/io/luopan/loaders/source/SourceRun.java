package io.luopan.loaders.source;

import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.model.Fact;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file read by the source that fits it best of all, as a load does it.
public record SourceRun(String source, List<Parsed> records) {

  public static SourceRun of(Path path) {
    var file = InputFile.of(path);
    var source = Sources.recognize(FileSamples.of(file)).source();
    try (var records = source.read(file)) {
      return new SourceRun(source.name(), records.toList());
    }
  }

  public static SourceRun of(Path folder, String name, String text) {
    try {
      return of(Files.writeString(folder.resolve(name), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Fact> facts() {
    return accepted().stream().flatMap(record -> record.facts().stream()).toList();
  }

  public <F extends Fact> List<F> facts(Class<F> type) {
    return facts().stream().filter(type::isInstance).map(type::cast).toList();
  }

  public List<LoadIssue> notes() {
    return accepted().stream().flatMap(record -> record.notes().stream()).toList();
  }

  public List<LoadIssue> rejections() {
    return records.stream()
        .filter(Parsed.Rejected.class::isInstance)
        .map(record -> ((Parsed.Rejected) record).issue())
        .toList();
  }

  public List<ErrorCode> rejectionCodes() {
    return rejections().stream().map(LoadIssue::code).toList();
  }

  public List<Parsed.Accepted> accepted() {
    return records.stream()
        .filter(Parsed.Accepted.class::isInstance)
        .map(Parsed.Accepted.class::cast)
        .toList();
  }
}
