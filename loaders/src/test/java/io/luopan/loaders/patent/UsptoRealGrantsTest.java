package io.luopan.loaders.patent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.patent.document.UnreadCitation;
import io.luopan.loaders.patent.document.UnreadPriority;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.PatentFact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real weekly files, each field counted a second time by plain text search in the same document.
class UsptoRealGrantsTest {
  private static final Path DATA =
      Path.of(System.getProperty("luopan.root", ".."))
          .resolveSibling("shared/data/uspto_grant_xml");

  @ParameterizedTest
  @CsvSource({
    "ipg050104, 335, 334, 1",
    "ipg080101, 335, 334, 0",
    "ipg110104, 883, 878, 2",
    "ipg130416, 920, 918, 1"
  })
  void saysOfEachGrantWhatTheDocumentSays(String week, int patentsCited, int citations, int unread)
      throws IOException {
    var file = DATA.resolve(week + ".small.xml");
    assumeTrue(Files.exists(file), "the shared USPTO files are not here, so they are not read");
    var documents =
        Pattern.compile("(?m)^(?=<\\?xml )")
            .splitAsStream(Files.readString(file, StandardCharsets.UTF_8))
            .filter(text -> !text.isBlank())
            .toList();

    List<Parsed> parsed;
    try (var records = new UsptoGrantSource().read(InputFile.of(file))) {
      parsed = records.toList();
    }

    assertThat(parsed).hasSameSizeAs(documents);
    var notes = new ArrayList<LoadIssue>();
    int grants = 0;
    int cited = 0;
    int stated = 0;
    for (int i = 0; i < documents.size(); i++) {
      if (parsed.get(i) instanceof Parsed.Accepted accepted) {
        var patent = (PatentFact) accepted.facts().getFirst();
        compare(patent, documents.get(i));
        notes.addAll(accepted.notes());
        cited += patent.citations().size();
        stated += count(documents.get(i), "<patcit ");
        grants++;
      } else {
        assertThat(documents.get(i)).contains("<sequence-cwu");
      }
    }
    assertThat(grants).isEqualTo(25);
    assertThat(stated).isEqualTo(patentsCited);
    assertThat(cited).as("each document once").isEqualTo(citations);
    assertThat(notes).filteredOn(UnreadCitation.class::isInstance).hasSize(unread);
    assertThat(notes)
        .filteredOn(note -> !(note instanceof UnreadCitation))
        .as("Italian numbers, which begin with the province of filing")
        .allSatisfy(
            note ->
                assertThat(note)
                    .isInstanceOfSatisfying(
                        UnreadPriority.class, p -> assertThat(p.text()).startsWith("IT")));
  }

  private static void compare(PatentFact patent, String document) {
    var head = document.substring(0, document.indexOf("</us-bibliographic-data-grant>"));
    var publication = within(head, "publication-reference");
    var application = within(head, "application-reference");
    assertThat(patent.application()).hasToString("US" + first(application, "doc-number"));
    assertThat(patent.publications().getFirst().number().text())
        .isEqualTo(
            "US"
                + first(publication, "doc-number").replaceAll("^(D|PP|RE|H)?0+", "$1")
                + first(publication, "kind"));
    assertThat(patent.filedOn().toString().replace("-", "")).isEqualTo(first(application, "date"));
    assertThat(patent.grantedOn().toString().replace("-", ""))
        .isEqualTo(first(publication, "date"));
    assertThat(patent.titles()).hasSize(1);
    assertThat(patent.abstracts()).hasSize(document.contains("<abstract") ? 1 : 0);
    assertThat(patent.type().name().toLowerCase(java.util.Locale.ROOT))
        .isEqualTo(
            head.replaceAll("(?s).*appl-type=\"(\\w+)\".*", "$1").replace("utility", "invention"));

    assertThat(patent.inventors().size())
        .isEqualTo(
            Math.max(count(head, "app-type=\"applicant-inventor\""), count(head, "<inventor ")));
    int assignees = count(head, "<assignee>");
    assertThat(patent.parties())
        .filteredOn(p -> p.role() == HolderRole.CURRENT_OWNER)
        .hasSize(assignees);
    assertThat(patent.parties())
        .filteredOn(p -> p.role() == HolderRole.APPLICANT)
        .hasSize(assignees > 0 ? assignees : patent.inventors().size());
    assertThat(patent.parties()).allMatch(p -> p.region() != null);

    assertThat(patent.classes())
        .filteredOn(c -> c.scheme() == ClassScheme.IPC)
        .hasSize((int) distinctIpc(head));
    assertThat(patent.classes())
        .filteredOn(c -> c.scheme() == ClassScheme.LOCARNO)
        .hasSize(count(head, "<classification-locarno>"));
    assertThat(patent.classes())
        .filteredOn(c -> c.main())
        .hasSize(patent.classes().isEmpty() ? 0 : 1);
  }

  private static long distinctIpc(String head) {
    if (head.contains("<classification-ipc>")) {
      var block = head.replaceAll("(?s)<references-cited>.*</references-cited>", "");
      return within(block, "classification-ipc")
          .lines()
          .filter(l -> l.contains("er-classification>") || l.contains("main-classification>"))
          .distinct()
          .count();
    }
    return Pattern.compile(
            "(?s)<section>(.)</section>\\s*<class>(\\d+)</class>\\s*<subclass>(.)</subclass>\\s*<main-group>(\\d+)</main-group>\\s*<subgroup>(\\d+)<")
        .matcher(head)
        .results()
        .map(m -> m.group(1) + m.group(2) + m.group(3) + m.group(4) + "/" + m.group(5))
        .distinct()
        .count();
  }

  private static String within(String text, String element) {
    int start = text.indexOf("<" + element);
    return text.substring(start, text.indexOf("</" + element + ">", start));
  }

  private static String first(String text, String element) {
    var inner = within(text, element);
    return inner.substring(inner.indexOf('>') + 1);
  }

  private static int count(String text, String what) {
    return text.split(Pattern.quote(what), -1).length - 1;
  }
}
