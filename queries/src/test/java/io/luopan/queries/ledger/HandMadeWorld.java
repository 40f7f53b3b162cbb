package io.luopan.queries.ledger;

import static io.luopan.model.patent.LegalStatus.IN_FORCE;
import static io.luopan.model.patent.LegalStatus.LAPSED;
import static io.luopan.model.patent.LegalStatus.PENDING;
import static io.luopan.model.patent.LegalStatus.UNKNOWN;

import io.luopan.model.Fact;
import io.luopan.model.LocalizedText;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.Sourced;
import io.luopan.model.migration.Migrations;
import io.luopan.model.party.HolderRole;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.PartyMention;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.FamilyId;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.StatusStatement;
import io.luopan.model.patent.PatentType;
import io.luopan.model.patent.PublicationNumber;
import io.luopan.model.pool.Membership;
import io.luopan.model.pool.Membership.Body;
import io.luopan.model.pool.Membership.Role;
import io.luopan.model.pool.Pool;
import io.luopan.model.pool.PoolListing;
import io.luopan.model.pool.Programme;
import io.luopan.model.pool.RoyaltyTerm;
import io.luopan.model.pool.RoyaltyTerm.CapPeriod;
import io.luopan.model.pool.RoyaltyTerm.Condition;
import io.luopan.model.pool.RoyaltyTerm.Unit;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.DeclarationFact.DeclaredPatent;
import io.luopan.model.standard.DeclarationFact.Scope;
import io.luopan.model.standard.DeclaredStandard;
import io.luopan.model.standard.EssentialityFact;
import io.luopan.model.standard.EssentialityFact.Result;
import io.luopan.model.standard.StandardFeatureFact;
import io.luopan.model.standard.StandardFeatureFact.Need;
import io.luopan.model.standard.StandardNumber;
import io.luopan.model.write.ChainPlacing;
import io.luopan.model.write.FactWriter;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Questions;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/// Twenty-eight patents in fourteen families, two standards, three pools: small enough to work out
/// every answer on paper. `CN3` is the Chinese patent of family 3.
///
/// | family | patents | filed | who | status |
/// |---|---|---|---|---|
/// | 1 | CN US EP | 2008-01-10 | Alpha | in force |
/// | 2 | CN US | 2012-05-01 | Alpha | in force |
/// | 3 | CN EP | 2010-03-03 | Beta | in force; CN licensed |
/// | 4 | CN US EP | 2015-07-07 | Beta | in force |
/// | 5 | CN | 2006-06-06 | Gamma | in force, past its term since 2026-06-06 |
/// | 6 | US | 2011-01-01 | Gamma | lapsed |
/// | 7 | CN US EP | 2018-02-02 | Delta | in force |
/// | 8 | CN | 2019-09-09 | Delta | unknown |
/// | 9 | US | 2022-01-01 | Epsilon | pending |
/// | 10 | CN EP | 2016-04-04 | Epsilon | in force |
/// | 11 | CN US | 2013-03-03 | Alpha and Beta | in force |
/// | 12 | CN US | 2014-08-08 | Gamma, now Zeta's | in force |
/// | 13 | CN US | 2017-01-01 | Beta | in force |
/// | 14 | JP, one number as A and as U | 2005-01-01 | Delta | in force |
final class HandMadeWorld {
  static final StandardNumber ONE = StandardNumber.parse("ETSI TS 138 211");
  static final StandardNumber TWO = StandardNumber.parse("ETSI TS 138 212");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private HandMadeWorld() {}

  static Questions load(Driver driver) {
    Migrations.apply(driver);
    var writer = new FactWriter(ChainPlacing.placer(driver));
    var facts = new ArrayList<Sourced>();
    Stream.of(patents(), standards(), pools(), lists())
        .flatMap(List::stream)
        .forEach(
            fact ->
                facts.add(
                    new Sourced(
                        fact,
                        new SourcePosition("world", SourcePosition.Unit.ROW, facts.size() + 1L))));
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(tx -> writer.write(tx, "a00000world", facts));
    }
    return Questions.of(new GraphReader(driver, Duration.ofSeconds(20)), "test");
  }

  private static List<Fact> patents() {
    var world = new ArrayList<Fact>();
    family(world, 1, "CN US EP", "2008-01-10", IN_FORCE, "Alpha Radio");
    family(world, 2, "CN US", "2012-05-01", IN_FORCE, "Alpha Radio");
    family(world, 3, "CN EP", "2010-03-03", IN_FORCE, "Beta Radio");
    world.add(
        PatentFact.of(application("CN", 3))
            .party(party("Omega Radio", HolderRole.LICENSEE, 1))
            .build());
    family(world, 4, "CN US EP", "2015-07-07", IN_FORCE, "Beta Radio");
    family(world, 5, "CN", "2006-06-06", IN_FORCE, "Gamma Radio");
    family(world, 6, "US", "2011-01-01", LAPSED, "Gamma Radio");
    family(world, 7, "CN US EP", "2018-02-02", IN_FORCE, "Delta Radio");
    family(world, 8, "CN", "2019-09-09", UNKNOWN, "Delta Radio");
    family(world, 9, "US", "2022-01-01", PENDING, "Epsilon Radio");
    family(world, 10, "CN EP", "2016-04-04", IN_FORCE, "Epsilon Radio");
    family(world, 11, "CN US", "2013-03-03", IN_FORCE, "Alpha Radio", "Beta Radio");
    family(world, 12, "CN US", "2014-08-08", IN_FORCE, "Gamma Radio");
    for (var office : List.of("CN", "US")) {
      world.add(
          PatentFact.of(application(office, 12))
              .party(party("Zeta Holdings", HolderRole.CURRENT_OWNER, 1))
              .build());
    }
    family(world, 13, "CN US", "2017-01-01", IN_FORCE, "Beta Radio");
    for (var document : List.of("JP2005012345A", "JP2005012345U")) {
      world.add(
          PatentFact.of(PublicationNumber.parse(document), null)
              .family(new FamilyId(FamilyId.Kind.SIMPLE, 14))
              .party(party("Delta Radio", HolderRole.APPLICANT, 1))
              .build());
    }
    return world;
  }

  private static void family(
      List<Fact> world,
      int family,
      String offices,
      String filedOn,
      LegalStatus status,
      String... applicants) {
    for (var office : offices.split(" ")) {
      var patent =
          PatentFact.of(application(office, family))
              .publication(publication(office, family), null)
              .family(new FamilyId(FamilyId.Kind.SIMPLE, family))
              .filedOn(LocalDate.parse(filedOn))
              .type(PatentType.INVENTION);
      if (status != UNKNOWN) {
        patent.status(new StatusStatement(status, null, status.name()));
      }
      for (int i = 0; i < applicants.length; i++) {
        patent.party(party(applicants[i], HolderRole.APPLICANT, i + 1));
      }
      world.add(patent.build());
    }
  }

  private static PartyMention party(String name, HolderRole role, int sequence) {
    return new PartyMention(name, role, sequence, HolderType.COMPANY, null, null);
  }

  private static ApplicationNumber application(String office, int family) {
    return switch (office) {
      case "CN" -> ApplicationNumber.parse("CN20101%07d".formatted(family));
      case "US" -> ApplicationNumber.parse("US12%06d".formatted(family), Office.US);
      default -> ApplicationNumber.parse("EP10%06d".formatted(100_000 + family));
    };
  }

  private static PublicationNumber publication(String office, int family) {
    return PublicationNumber.parse(
        switch (office) {
          case "CN" -> "CN101%06dB".formatted(family);
          case "US" -> "US9%06dB2".formatted(family);
          default -> "EP2%06dB1".formatted(family);
        });
  }

  /// `CN3` as the records of pools and declarations spell it.
  private static NamedPatent named(String patent) {
    var office = patent.substring(0, 2);
    int family = Integer.parseInt(patent.substring(2));
    return NamedPatent.of(publication(office, family).text(), Office.parse(office));
  }

  /// The id of `CN3` in the graph.
  static String id(String patent) {
    return "patent/"
        + application(patent.substring(0, 2), Integer.parseInt(patent.substring(2))).key();
  }

  private static List<Fact> standards() {
    return List.of(
        declared("D1", "Alpha Radio", ONE, "CN1 US1 CN2 CN11"),
        // Another spelling of Alpha's name, and one number of a patent nobody has loaded.
        declared("D2", "ALPHA RADIO", ONE, "US2 EP999999"),
        declared("D3", "Beta Radio", ONE, "EP3 US4 US11"),
        declared("D4", "Gamma Radio", ONE, "CN5 US6"),
        declared("D5", "Delta Radio", ONE, "CN7"),
        new DeclarationFact(
            "ETSI",
            "D6",
            "Delta Radio",
            null,
            null,
            Scope.SPECIFIC,
            null,
            List.of(),
            List.of(entry(NamedPatent.of("JP2005012345", Office.parse("JP")), ONE))),
        new DeclarationFact(
            "ETSI",
            "D7",
            "Epsilon Radio",
            null,
            null,
            Scope.BLANKET,
            null,
            List.of(DeclaredStandard.of(ONE)),
            List.of()),
        declared("D8", "Epsilon Radio", TWO, "US9"),
        finding("US1", Result.ESSENTIAL),
        finding("EP3", Result.ESSENTIAL),
        finding("CN4", Result.NOT_ESSENTIAL),
        new StandardFeatureFact(ONE, "7.3", List.of(), Need.MANDATORY, null),
        new StandardFeatureFact(ONE, "8.1", List.of(), Need.OPTIONAL, null));
  }

  private static DeclarationFact declared(
      String reference, String declarant, StandardNumber standard, String patents) {
    return new DeclarationFact(
        "ETSI",
        reference,
        declarant,
        null,
        null,
        Scope.SPECIFIC,
        null,
        List.of(),
        Arrays.stream(patents.split(" ")).map(p -> entry(named(p), standard)).toList());
  }

  private static DeclaredPatent entry(NamedPatent patent, StandardNumber standard) {
    return new DeclaredPatent(
        null, patent, null, null, null, List.of(DeclaredStandard.of(standard)));
  }

  private static EssentialityFact finding(String patent, Result result) {
    return new EssentialityFact(
        named(patent),
        ONE,
        "7.3",
        null,
        "Sample Evaluators",
        true,
        result,
        day("2021-01-01"),
        null);
  }

  private static List<Fact> pools() {
    return List.of(
        pool("one", "2019-01-01"),
        new Programme("one/radio", List.of(), null, licensed(ONE), List.of(), null, null),
        member("one", "Alpha Radio", "2019-01-01", null),
        member("one", "Beta Radio", "2019-01-01", null),
        new Membership(
            Body.POOL,
            "one",
            null,
            "Gamma Radio",
            Role.LICENSOR,
            day("2020-01-01"),
            day("2024-01-01"),
            null,
            true,
            null),
        new Membership(
            Body.POOL, "one", null, "Omega Radio", Role.LICENSEE, null, null, null, null, null),
        term("one/radio", "radio set", "0.50", Condition.STANDARD, "100000"),
        pool("two", "2021-01-01"),
        new Programme("two/radio", List.of(), null, licensed(ONE, TWO), List.of(), null, null),
        member("two", "Beta Radio", "2021-01-01", null),
        member("two", "Delta Radio", "2021-01-01", null),
        // Epsilon licenses through a programme of pool two that has nothing to do with the
        // standards.
        new Programme("two/other", List.of(), null, List.of(), List.of(), null, null),
        new Membership(
            Body.POOL,
            "two",
            "two/other",
            "Epsilon Radio",
            Role.LICENSOR,
            null,
            null,
            null,
            null,
            null),
        term("two/radio", "Radio Set", "0.30", Condition.STANDARD, null),
        term("two/radio", "Radio Set", "0.20", Condition.COMPLIANT, null),
        pool("three", "2022-01-01"),
        new Programme("three/radio", List.of(), null, licensed(TWO), List.of(), null, null),
        new RoyaltyTerm(
            "three/radio",
            "radio set",
            Unit.PERCENT_OF_PRICE,
            new BigDecimal("1.5"),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }

  private static List<DeclaredStandard> licensed(StandardNumber... standards) {
    return Arrays.stream(standards).map(DeclaredStandard::of).toList();
  }

  private static Pool pool(String code, String launched) {
    return new Pool(
        code,
        List.of(new LocalizedText("en", "Pool " + code)),
        Pool.Basis.STANDARD,
        "Sample Administrators",
        day(launched),
        null,
        List.of(),
        "made up");
  }

  private static Membership member(
      String pool, String party, String joined, @Nullable String left) {
    return new Membership(
        Body.POOL,
        pool,
        null,
        party,
        Role.LICENSOR,
        day(joined),
        left == null ? null : day(left),
        null,
        null,
        null);
  }

  private static RoyaltyTerm term(
      String programme, String product, String amount, Condition condition, @Nullable String cap) {
    return new RoyaltyTerm(
        programme,
        product,
        Unit.PER_UNIT,
        new BigDecimal(amount),
        Currency.getInstance("USD"),
        condition,
        cap == null ? null : new BigDecimal(cap),
        cap == null ? null : CapPeriod.YEAR,
        null,
        null,
        null,
        null,
        "made up");
  }

  private static List<Fact> lists() {
    var world = new ArrayList<Fact>();
    for (var day : List.of("2020-01-01", "2024-06-01")) {
      list(world, "one/radio", day, "Alpha Radio", "CN1 US1:7.3 EP1");
      list(world, "one/radio", day, "Beta Radio", "CN3 EP3:7.3");
      list(world, "one/radio", day, "Gamma Radio", "US6 CN12 US12");
    }
    list(world, "one/radio", "2020-01-01", "Gamma Radio", "CN5");
    list(world, "one/radio", "2024-06-01", "Beta Radio", "CN4:8.1 US4 EP4");
    world.add(
        new PoolListing(
            "one/radio",
            NamedPatent.of("US 9,999,999", Office.US),
            "Alpha Radio",
            day("2024-06-01"),
            null,
            null,
            day("2031-12-31"),
            List.of(),
            null));
    list(world, "two/radio", null, "Beta Radio", "CN4 US4 EP4 EP3 CN13");
    list(world, "two/radio", null, "Delta Radio", "CN7 US7 EP7");
    // Both standards have a clause 7.3.
    list(world, "three/radio", null, "Epsilon Radio", "CN10:7.3");
    world.add(
        new PoolListing(
            "three/radio",
            named("CN8"),
            "Delta Radio",
            null,
            null,
            null,
            null,
            List.of(new DeclaredStandard(TWO, List.of(), List.of("7.3"), List.of())),
            null));
    return world;
  }

  /// @param patents each perhaps with the clause it is listed for
  private static void list(
      List<Fact> world, String programme, @Nullable String day, String owner, String patents) {
    for (var text : patents.split(" ")) {
      var parts = text.split(":");
      var standards =
          parts.length == 1
              ? List.<DeclaredStandard>of()
              : List.of(new DeclaredStandard(ONE, List.of(), List.of(parts[1]), List.of()));
      world.add(
          new PoolListing(
              programme,
              named(parts[0]),
              owner,
              day == null ? null : day(day),
              null,
              null,
              null,
              standards,
              null));
    }
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
