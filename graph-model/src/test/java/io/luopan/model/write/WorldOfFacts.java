package io.luopan.model.write;

import io.luopan.model.Fact;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.Sourced;
import io.luopan.model.party.CreditCode;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.NameKind;
import io.luopan.model.party.OrganizationFact;
import io.luopan.model.party.OrganizationFact.Name;
import io.luopan.model.party.OrganizationFact.Place;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.party.RorId;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.FamilyId;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.StatusStatement;
import io.luopan.model.patent.PatentType;
import io.luopan.model.patent.PublicationNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;

/// A small world in which sources overlap, disagree and tell of things before or after they are
/// known: each element is one record of one file.
final class WorldOfFacts {
  record Told(String file, Sourced fact) {}

  static final String OFFICE = "a000000000a";
  static final String REGISTER = "b000000000b";
  static final String EXPORT = "c000000000c";
  static final String OTHER_EXPORT = "c000000000d";

  private WorldOfFacts() {}

  static List<Told> all() {
    var world = new ArrayList<Told>();
    // One application, told by two exports that disagree on the title and by the office's
    // publication.
    world.add(told(EXPORT, 1, battery().title("zh", "电池").filedOn(day(2010, 3, 1)).build()));
    world.add(
        told(OTHER_EXPORT, 7, battery().title("zh", "锂离子电池").filedOn(day(2010, 3, 1)).build()));
    world.add(
        told(
            OFFICE,
            3,
            battery()
                .publication(PublicationNumber.parse("CN102206141A"), day(2011, 10, 5))
                .title("en", "Lithium ion cell")
                .status(new StatusStatement(LegalStatus.PENDING, day(2011, 10, 5), "公开"))
                .build()));
    world.add(
        told(
            OTHER_EXPORT,
            8,
            battery()
                .status(new StatusStatement(LegalStatus.IN_FORCE, day(2013, 1, 9), "授权"))
                .build()));
    // The same patent, known to a title list by its publication only, and cited by another.
    world.add(
        told(
            OTHER_EXPORT,
            9,
            PatentFact.of(PublicationNumber.parse("CN102206141A"), null)
                .title("zh", "电池")
                .build()));
    // A document of no kind, whose number must not be taken for an application's.
    world.add(
        told(
            OTHER_EXPORT,
            10,
            PatentFact.of(PublicationNumber.of("EP", "2400812", null).orElseThrow(), null)
                .title("en", "Radio")
                .build()));
    // The same number with kinds, from others; one of them tells the application.
    world.add(told(EXPORT, 6, published("EP2400812A1").build()));
    world.add(told(OFFICE, 6, published("EP2400812B1").title("en", "Radio set").build()));
    world.add(
        told(
            REGISTER,
            4,
            PatentFact.of(ApplicationNumber.parse("EP10167109"))
                .publication(PublicationNumber.parse("EP2400812A1"), day(2011, 12, 28))
                .build()));
    // A number that may be a patent's and a utility model's stays with its kind.
    world.add(told(EXPORT, 7, published("JP2005012345A").build()));
    world.add(told(OFFICE, 7, published("JP2005012345U").build()));
    world.add(told(OTHER_EXPORT, 11, published("JP2005012345").build()));
    world.add(
        told(
            OFFICE,
            4,
            PatentFact.of(ApplicationNumber.parse("US10744128", io.luopan.model.patent.Office.US))
                .publication(PublicationNumber.parse("US7000001B2"), day(2006, 1, 3))
                .title("en", "Photovoltaic module")
                .type(PatentType.INVENTION)
                .classified(new ClassAssignment(ClassScheme.IPC, "H02S 30/00", true, null))
                .cites(PublicationNumber.parse("CN102206141A"), "X")
                .cites(PublicationNumber.parse("US6836899B1"), null)
                .party(PartyMention.applicant("Sample Motors, Inc.", 1))
                .inventor(new PersonMention("Ada Sample", 1))
                .build()));
    // The same inventor in other spellings: of another patent, and of this one by another source.
    world.add(told(EXPORT, 8, ofAda("US11755225", "ADA SAMPLE", "SAMPLE MOTORS INC")));
    world.add(told(OTHER_EXPORT, 12, ofAda("US10744128", "ada  Sample", "Sample Motors Inc.")));
    // A first filing and two that claim it; of one of these an export tells the family.
    world.add(told(OFFICE, 5, PatentFact.of(ApplicationNumber.parse("JP2008058159")).build()));
    world.add(told(EXPORT, 5, claiming("EP09011586", "JP2008058159").build()));
    world.add(told(OTHER_EXPORT, 5, claiming("US12345678", "JP2008058159").build()));
    world.add(
        told(
            OTHER_EXPORT,
            6,
            claiming("EP09011586", "JP2008058159")
                .family(new FamilyId(FamilyId.Kind.SIMPLE, 39_700_001))
                .build()));
    // A university named before and after the register tells it, with and without brackets.
    world.add(told(EXPORT, 2, patentOf("CN201010000001", "样例农业大学")));
    world.add(told(OTHER_EXPORT, 2, patentOf("CN201010000002", "样例农业大学")));
    world.add(
        told(
            REGISTER,
            1,
            organization(
                "02ke8fw32",
                new Name("样例农业大学", "zh", NameKind.REGISTERED),
                new Name("Sample Agricultural University", "en", NameKind.TRANSLATION),
                new Name("SAU", "en", NameKind.SHORT))));
    // A better register sees it elsewhere, and where its patents count moves with it.
    world.add(
        told(
            OFFICE,
            9,
            organization(
                new Place("CN", "Shandong", "Jinan"),
                "02ke8fw32",
                new Name("样例农业大学", "zh", NameKind.REGISTERED))));
    // A name that two registered organizations bear means neither.
    world.add(told(EXPORT, 3, patentOf("CN201010000003", "Institute of Examples")));
    world.add(
        told(
            REGISTER,
            2,
            organization(
                "05dxps055", new Name("Institute of Examples", "en", NameKind.REGISTERED))));
    world.add(
        told(
            REGISTER,
            3,
            organization(
                "042nb2s44", new Name("Institute of Examples", "en", NameKind.REGISTERED))));
    // A credit code names a firm whose name alone is told elsewhere.
    world.add(
        told(
            EXPORT,
            4,
            PatentFact.of(ApplicationNumber.parse("CN201010000004"))
                .party(
                    PartyMention.applicant("深圳市样例技术有限公司", 1)
                        .withCreditCode(CreditCode.parse("914403001922038216")))
                .build()));
    world.add(told(OTHER_EXPORT, 4, patentOf("CN201010000005", "深圳市样例技术有限责任公司")));
    world.addAll(WorldOfPools.all());
    return world;
  }

  static LocalDate day(int year, int month, int dayOfMonth) {
    return LocalDate.of(year, month, dayOfMonth);
  }

  private static PatentFact.Builder battery() {
    return PatentFact.of(ApplicationNumber.parse("CN201010000009"))
        .classified(new ClassAssignment(ClassScheme.IPC, "H01M 10/0525", true, null))
        .party(PartyMention.applicant("泰安样例电池有限公司", 1));
  }

  private static PatentFact ofAda(String application, String spelling, String applicant) {
    return PatentFact.of(ApplicationNumber.parse(application, io.luopan.model.patent.Office.US))
        .party(PartyMention.applicant(applicant, 1))
        .inventor(new PersonMention(spelling, 1))
        .build();
  }

  private static PatentFact.Builder published(String publication) {
    return PatentFact.of(PublicationNumber.parse(publication), null);
  }

  private static PatentFact.Builder claiming(String application, String priority) {
    return PatentFact.of(ApplicationNumber.parse(application))
        .priority(ApplicationNumber.parse(priority), day(2008, 3, 7));
  }

  private static PatentFact patentOf(String application, String applicant) {
    return PatentFact.of(ApplicationNumber.parse(application))
        .title("zh", "样例")
        .party(PartyMention.applicant(applicant, 1))
        .build();
  }

  private static OrganizationFact organization(String ror, Name... names) {
    return organization(new Place("CN", "Shandong", "Tai'an"), ror, names);
  }

  private static OrganizationFact organization(Place place, String ror, Name... names) {
    return new OrganizationFact(
        List.of(names),
        RorId.parse(ror),
        null,
        HolderType.UNIVERSITY,
        null,
        place,
        true,
        1906,
        List.of());
  }

  static Told told(String file, long record, Fact fact) {
    return new Told(
        file, new Sourced(fact, new SourcePosition(file, SourcePosition.Unit.ROW, record)));
  }

  static void write(Driver driver, List<Told> told) {
    var writer = new FactWriter(ChainPlacing.placer(driver));
    try (var session = driver.session()) {
      for (var one : told) {
        session.executeWriteWithoutResult(tx -> writer.write(tx, one.file(), List.of(one.fact())));
      }
    }
  }
}
