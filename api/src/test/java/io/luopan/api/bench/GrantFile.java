package io.luopan.api.bench;

import static io.luopan.api.bench.BenchFile.pick;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A week's file of American grants: documents of some 50 kB, of which the description, which
/// nobody keeps, is the most; fifteen citations each.
final class GrantFile {
  private static final int PARAGRAPHS = 90;
  private static final List<String> MAIN_GROUPS =
      List.of("H01M 8 1004", "H02G 15 08", "H01M 50 403", "B63H 5 07", "F16H 1 32");
  private static final String DOCUMENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE us-patent-grant SYSTEM "us-patent-grant-v45-2014-04-03.dtd" [ ]>
      <us-patent-grant lang="EN" dtd-version="v4.5 2014-04-03" country="US">
      <us-bibliographic-data-grant>
      <publication-reference><document-id><country>US</country><doc-number>%08d</doc-number><kind>B2</kind><date>20210427</date></document-id></publication-reference>
      <application-reference appl-type="utility"><document-id><country>US</country><doc-number>%08d</doc-number><date>20190812</date></document-id></application-reference>
      <us-application-series-code>16</us-application-series-code>
      <classifications-ipcr><classification-ipcr><ipc-version-indicator><date>20060101</date></ipc-version-indicator>%s<symbol-position>F</symbol-position></classification-ipcr></classifications-ipcr>
      <classifications-cpc><main-cpc><classification-cpc><cpc-version-indicator><date>20130101</date></cpc-version-indicator>%s<symbol-position>F</symbol-position></classification-cpc></main-cpc></classifications-cpc>
      <invention-title id="d2e43">Sample sealing arrangement no. %d</invention-title>
      <us-references-cited>
      %s
      </us-references-cited>
      <us-parties>
      <inventors>%s</inventors></us-parties>
      <assignees><assignee><addressbook><orgname>Sample Works %d, Inc.</orgname><role>02</role><address><city>Austin</city><state>TX</state><country>US</country></address></addressbook></assignee></assignees>
      </us-bibliographic-data-grant>
      <abstract id="abstract"><p id="p-0001" num="0000">A sealing arrangement comprises a housing, a ring in the housing, and a control unit that sets the pressure on the ring by what a sensor tells. Made up for measuring.</p></abstract>
      <description id="description">
      %s
      </description>
      <claims id="claims"><claim num="1"><claim-text>1. A sealing arrangement.</claim-text></claim></claims>
      </us-patent-grant>
      """;
  private static final String CITATION =
      """
      <us-citation><patcit num="%05d"><document-id><country>US</country><doc-number>%d</doc-number><kind>B2</kind><date>20150600</date></document-id></patcit><category>cited by %s</category></us-citation>""";
  private static final String INVENTOR =
      """
      <inventor sequence="%02d" designation="us-only"><addressbook><last-name>Sample%d</last-name><first-name>Ida</first-name><address><city>Austin</city><state>TX</state><country>US</country></address></addressbook></inventor>""";
  private static final String PARAGRAPH =
      """
      <p id="p-%04d" num="%04d">In a further embodiment the ring <b>12</b> rests on a shoulder <b>14</b> of the housing <b>10</b>, so that an axial force is taken up without bending the ring. The shoulder may be of steel or of a filled polymer. A groove <b>16</b> leads the medium to the outer edge, where a second ring closes the gap; the control unit <b>20</b> keeps the pressure in the groove above that of the surroundings, as is shown in <figref idref="DRAWINGS">FIG. %d</figref>.</p>""";

  private GrantFile() {}

  /// @param first above that of another file, it tells of others
  static BenchFile write(Path folder, int first, int documents) {
    var description =
        IntStream.range(0, PARAGRAPHS)
            .mapToObj(i -> PARAGRAPH.formatted(i + 2, i + 1, 1 + i / 10))
            .collect(Collectors.joining("\n"));
    return BenchFile.text(
        "USPTO grants, XML",
        folder.resolve("ipg26%04d.xml".formatted(101 + first / 1_000)),
        out -> {
          for (int i = 0; i < documents; i++) {
            out.write(document(first + i, description));
          }
        });
  }

  private static String document(int number, String description) {
    var symbol = symbol(pick(MAIN_GROUPS, number).split(" "));
    return DOCUMENT.formatted(
        11_500_000 + number,
        16_500_000 + number,
        symbol,
        symbol,
        number,
        IntStream.range(0, 15)
            .mapToObj(
                i ->
                    CITATION.formatted(
                        i + 1,
                        i < 5 && number > i
                            ? 11_500_000 + number - i - 1
                            : 9_000_000 + number * 3 + i,
                        i % 2 == 0 ? "applicant" : "examiner"))
            .collect(Collectors.joining("\n")),
        IntStream.range(0, 3)
            .mapToObj(i -> INVENTOR.formatted(i, number / 2 + i))
            .collect(Collectors.joining()),
        number % 300,
        description);
  }

  private static String symbol(String[] words) {
    return "<section>%s</section><class>%s</class><subclass>%s</subclass><main-group>%s</main-group><subgroup>%s</subgroup>"
        .formatted(
            words[0].substring(0, 1),
            words[0].substring(1, 3),
            words[0].substring(3),
            words[1],
            words[2]);
  }
}
