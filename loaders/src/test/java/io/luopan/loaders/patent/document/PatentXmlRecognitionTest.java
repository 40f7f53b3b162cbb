package io.luopan.loaders.patent.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Among all sources, each real file finds its own; an answer with a part of the CPC scheme is left
/// to to the source of that scheme.
class PatentXmlRecognitionTest {

  @ParameterizedTest
  @CsvSource({
    "epo_ops_xml, 9, epo-exchange",
    "wipo_st96_xml, 3, wipo-st96",
    "cnipa_fulltext_xml, 2, cnipa-fulltext",
    "marec_xml_rdf, 4, marec",
    "uspto_grant_xml, 4, uspto-grant",
    "uspto_grant_xml, 2, uspto-application"
  })
  void eachRealFileIsOfOneSource(String folder, int atLeast, String source) throws IOException {
    var data =
        Path.of(System.getProperty("luopan.root", "..")).resolveSibling("shared/data/" + folder);
    assumeTrue(Files.exists(data), "the shared folder %s is not here".formatted(folder));

    try (var listed = Files.list(data)) {
      boolean applications = source.equals("uspto-application");
      var files =
          listed
              .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".xml"))
              .filter(file -> !file.toString().contains("classification_schema"))
              .filter(file -> applications == file.getFileName().toString().matches("i?pa[0-9].*"))
              .toList();

      assertThat(files).hasSizeGreaterThanOrEqualTo(atLeast);
      assertThat(files)
          .allSatisfy(
              file ->
                  assertThat(Sources.recognize(FileSamples.of(InputFile.of(file))).source().name())
                      .isEqualTo(source));
    }
  }
}
