package io.luopan.loaders.patent.document;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Recognition;
import io.luopan.loaders.source.Source;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.PatentFact;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// What a source makes of a file, record by record from 1.
public record ReadRecords(Recognition recognition, List<Parsed> parsed) {

  public static ReadRecords of(Source source, InputFile file) {
    try (var records = source.read(file)) {
      return new ReadRecords(source.recognize(FileSamples.of(file)), records.toList());
    }
  }

  /// Of a fixture that stands beside a test.
  public static ReadRecords ofFixture(Source source, Class<?> test, String name) {
    try {
      var fixture = Objects.requireNonNull(test.getResource(name)).toURI();
      return of(source, InputFile.of(Path.of(fixture)));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Of a file of the shared data, such as `marec_xml_rdf/JP-10000001-A.xml`; skips the test where
  /// it is not there.
  public static ReadRecords ofShared(Source source, String path) {
    var file =
        Path.of(System.getProperty("luopan.root", ".."))
            .resolveSibling("shared/data")
            .resolve(path);
    assumeTrue(
        Files.exists(file), "the shared file %s is not here, so it is not read".formatted(path));
    return of(source, InputFile.of(file));
  }

  public Parsed.Accepted accepted(int record) {
    return (Parsed.Accepted) parsed.get(record - 1);
  }

  public PatentFact patent(int record) {
    return (PatentFact) accepted(record).facts().getFirst();
  }

  public LoadIssue rejection(int record) {
    return ((Parsed.Rejected) parsed.get(record - 1)).issue();
  }
}
