package io.luopan.loaders.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.NameKind;
import io.luopan.model.party.OrganizationFact;
import io.luopan.model.party.OrganizationFact.Kinship;
import io.luopan.model.party.OrganizationFact.Name;
import io.luopan.model.party.OrganizationFact.Place;
import io.luopan.model.party.OrganizationFact.Relation;
import io.luopan.model.party.RorId;
import io.luopan.model.place.RegionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RorSourceTest {
  private static final Path DATA =
      Path.of(System.getProperty("luopan.root", "..")).resolveSibling("shared/data/ror");
  private static final String SECOND =
      """
      {"id": "https://ror.org/02v51f717", "established": 1999, "status": "active",
       "types": ["education", "funder"],
       "names": [{"lang": null, "types": ["acronym"], "value": "EXU"},
         {"lang": "zh", "types": ["label"], "value": "示例大学"},
         {"lang": "en", "types": ["label", "ror_display"], "value": "Example University"},
         {"lang": null, "types": ["alias"], "value": "Shìlì Dàxué"}],
       "locations": [{"geonames_id": 1, "geonames_details": {"country_code": "CN",
         "country_subdivision_code": "JS", "country_subdivision_name": "Jiangsu", "name": "Nanjing"}}],
       "relationships": [{"type": "child", "id": "https://ror.org/05dxps055", "label": "x"},
         {"type": "parent", "id": "https://ror.org/042nb2s44"},
         {"type": "successor", "id": "https://ror.org/05dxps055"},
         {"type": "predecessor", "id": "https://ror.org/05dxps055"},
         {"type": "related", "id": "https://ror.org/05dxps055"},
         {"type": "friend", "id": "https://ror.org/05dxps055"},
         {"type": "child", "id": "https://ror.org/05dxps056"}]}
      """;
  private static final String FIRST =
      """
      {"id": "https://ror.org/05dxps055", "name": "Sample Hospital", "established": null,
       "status": "inactive", "types": ["Healthcare"], "aliases": ["The Sample"], "acronyms": ["SH"],
       "labels": [{"label": "样例医院", "iso639": "zh"}], "relationships": [],
       "addresses": [{"city": "Tai'an", "state": null, "state_code": null,
         "geonames_city": {"geonames_admin1": {"name": "Shandong"}}}],
       "country": {"country_code": "CN", "country_name": "China"}}
      """;

  @TempDir Path folder;

  @Test
  void readsARecordOfSchema2() {
    var parsed = read("[" + SECOND + "]").getFirst();

    assertThat(organization(parsed))
        .isEqualTo(
            new OrganizationFact(
                List.of(
                    new Name("Example University", "en", NameKind.REGISTERED),
                    new Name("EXU", "und", NameKind.SHORT),
                    new Name("示例大学", "zh", NameKind.TRANSLATION),
                    new Name("Shìlì Dàxué", "und", NameKind.TRANSLATION)),
                RorId.parse("02v51f717"),
                null,
                HolderType.UNIVERSITY,
                null,
                new Place("CN", "Jiangsu", "Nanjing"),
                true,
                1999,
                List.of(
                    new Kinship(Relation.HAS_PART, RorId.parse("05dxps055")),
                    new Kinship(Relation.PART_OF, RorId.parse("042nb2s44")),
                    new Kinship(Relation.SUCCEEDED_BY, RorId.parse("05dxps055")),
                    new Kinship(Relation.SUCCESSOR_OF, RorId.parse("05dxps055")),
                    new Kinship(Relation.RELATED, RorId.parse("05dxps055")))));
    assertThat(((Parsed.Accepted) parsed).notes())
        .extracting(LoadIssue::code)
        .containsExactly(ErrorCode.NOT_RECOGNIZED, ErrorCode.BAD_CHECK_DIGIT);
  }

  @Test
  void readsARecordOfSchema1BesideOneOfSchema2() {
    var parsed = read("[" + SECOND + "," + FIRST + "]").getLast();

    assertThat(organization(parsed))
        .isEqualTo(
            new OrganizationFact(
                List.of(
                    new Name("Sample Hospital", "und", NameKind.REGISTERED),
                    new Name("样例医院", "zh", NameKind.TRANSLATION),
                    new Name("The Sample", "und", NameKind.TRANSLATION),
                    new Name("SH", "und", NameKind.SHORT)),
                RorId.parse("05dxps055"),
                null,
                HolderType.HOSPITAL,
                null,
                new Place("CN", "Shandong", "Tai'an"),
                false,
                null,
                List.of()));
  }

  @Test
  void placesOrganizationsAbroadByCountryAndAmericanOnesByState() {
    var american = SECOND.replace("\"CN\"", "\"US\"").replace("\"JS\"", "\"MN\"");
    var german = SECOND.replace("\"CN\"", "\"DE\"").replace("\"JS\"", "\"BY\"");

    var parsed = read("[" + american + "," + german + "]");

    assertThat(parsed)
        .extracting(RorSourceTest::organization)
        .extracting(OrganizationFact::region)
        .containsExactly(RegionCode.parse("US-MN"), RegionCode.parse("DE"));
  }

  @Test
  void rejectsWrongCheckDigitsMissingNamesAndOtherValues() {
    var parsed =
        read(
            "[%s,%s,%s,7]"
                .formatted(
                    SECOND.replace("02v51f717", "02v51f718"),
                    SECOND.replace("https://ror.org/02v51f717", "grid.1"),
                    SECOND.replaceAll(
                        "(?s)\"names\": \\[.*?\\],\\s*\"loc", "\"names\": [], \"loc")));

    assertThat(parsed)
        .extracting(p -> ((Parsed.Rejected) p).issue().code())
        .containsExactly(
            ErrorCode.BAD_CHECK_DIGIT,
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.NOT_RECOGNIZED);
    assertThat(((Parsed.Rejected) parsed.getFirst()).issue().message()).contains("17");
  }

  @Test
  void recognizesBothSchemas() {
    assertThat(recognized("[" + SECOND)).isTrue();
    assertThat(recognized("[" + FIRST)).isTrue();
    assertThat(recognized("[{\"code\":\"A01\",\"description\":\"x\"}]")).isFalse();
    assertThat(recognized("")).isFalse();
  }

  @Test
  void readsTheRealSliceOfSchema2() {
    var organizations = real("ror_v2_slice.json");

    assertThat(organizations).hasSize(778);
    assertThat(organizations).filteredOn(o -> !o.active()).hasSize(28);
    assertThat(organizations).filteredOn(o -> o.type() == HolderType.UNIVERSITY).hasSize(329);
    assertThat(organizations).allMatch(o -> o.names().getFirst().kind() == NameKind.REGISTERED);
    assertThat(organizations.stream().mapToInt(o -> o.kin().size()).sum()).isEqualTo(991);
    assertThat(named(organizations, "山东农业大学").place()).isEqualTo(new Place("CN", null, "Tai’an"));
    assertThat(named(organizations, "深圳大学").ror()).isEqualTo(RorId.parse("01vy4gh70"));
  }

  @Test
  void readsTheRealSliceOfSchema1() {
    var organizations = real("ror_v1_slice.json");

    assertThat(organizations).hasSize(200).allMatch(o -> o.region() == null && o.place() != null);
    assertThat(organizations).filteredOn(o -> !o.active()).hasSize(4);
    assertThat(organizations.stream().mapToInt(o -> o.kin().size()).sum()).isEqualTo(232);
    assertThat(named(organizations, "深圳大学"))
        .returns(RorId.parse("01vy4gh70"), OrganizationFact::ror)
        .returns(new Place("CN", "Guangdong", "Shenzhen"), OrganizationFact::place);
  }

  private static OrganizationFact named(List<OrganizationFact> organizations, String name) {
    return organizations.stream()
        .filter(o -> o.names().stream().anyMatch(n -> n.text().equals(name)))
        .findFirst()
        .orElseThrow();
  }

  private static List<OrganizationFact> real(String name) {
    var file = DATA.resolve(name);
    assumeTrue(Files.exists(file), "the shared ROR slices are not here, so they are not read");
    try (var records = new RorSource().read(InputFile.of(file))) {
      return records
          .peek(
              p ->
                  assertThat(p)
                      .isInstanceOfSatisfying(
                          Parsed.Accepted.class, a -> assertThat(a.notes()).isEmpty()))
          .map(RorSourceTest::organization)
          .toList();
    }
  }

  private static boolean recognized(String text) {
    return new RorSource()
        .recognize(
            new FileSample("x.json", new byte[0], Optional.of(text), Optional.empty(), false))
        .fits();
  }

  private static OrganizationFact organization(Parsed parsed) {
    return (OrganizationFact) ((Parsed.Accepted) parsed).facts().getFirst();
  }

  private List<Parsed> read(String text) {
    try {
      var file = Files.writeString(folder.resolve("ror.json"), text);
      try (var records = new RorSource().read(InputFile.of(file))) {
        return records.toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
