package io.luopan.queries.standard;

import io.luopan.model.Fact;
import io.luopan.model.LocalizedText;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.Sourced;
import io.luopan.model.migration.Migrations;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.patent.NamedPatent.Number;
import io.luopan.model.pool.Alliance;
import io.luopan.model.pool.Membership;
import io.luopan.model.pool.Membership.Body;
import io.luopan.model.pool.Membership.Role;
import io.luopan.model.pool.Pool;
import io.luopan.model.pool.PoolListing;
import io.luopan.model.pool.Programme;
import io.luopan.model.pool.RoyaltyTerm;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.DeclarationFact.Commitment;
import io.luopan.model.standard.DeclarationFact.DeclaredPatent;
import io.luopan.model.standard.DeclarationFact.Scope;
import io.luopan.model.standard.DeclaredStandard;
import io.luopan.model.standard.EssentialityFact;
import io.luopan.model.standard.StandardFact;
import io.luopan.model.standard.StandardFact.Standing;
import io.luopan.model.standard.StandardFeatureFact;
import io.luopan.model.standard.StandardNumber;
import io.luopan.model.standard.StandardUseFact;
import io.luopan.model.write.ChainPlacing;
import io.luopan.model.write.FactWriter;
import io.luopan.queries.Questions;
import io.luopan.queries.SmallGraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/// Standards, declarations, two pools of one name and an alliance, beside the small graph. Of five
/// declared patents one is spelled as we spell it, one otherwise, one is not loaded, one is two
/// patents, and one has no number that can be read.
public final class RadioWorld {
  public static final String DECLARATION = "declaration/ETSI/ISLD-202001-001";
  public static final String RADIO = "standard/ETSI TS 138 211";
  public static final String MOTORS = "Radio Motors, Inc.";
  public static final String UNIVERSITY = "无线样例大学";
  private static final StandardNumber RADIO_NUMBER = StandardNumber.parse("ETSI TS 138 211");

  private RadioWorld() {}

  public static Questions load(Driver driver) {
    Migrations.apply(driver);
    // Asked before there are chains, so that nothing is placed.
    var writer = new FactWriter(ChainPlacing.placer(driver));
    var questions = SmallGraph.load(driver);
    var facts = facts();
    var sourced =
        IntStream.range(0, facts.size())
            .mapToObj(
                i ->
                    new Sourced(
                        facts.get(i),
                        new SourcePosition("radio.csv", SourcePosition.Unit.ROW, i + 1)))
            .toList();
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(tx -> writer.write(tx, "d1234567890", sourced));
      session.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").consume();
    }
    return questions;
  }

  private static List<Fact> facts() {
    return List.of(
        standard("ETSI TS 102 361-1 V2.5.1", null, "DMR air interface", List.of()),
        standard("ETSI TS 102 361-2 V2.4.1", null, "DMR voice", List.of()),
        standard("GB/T 39551.1-2020", "专利导航指南 第1部分", null, List.of("GB/T 39551.1-2010")),
        new StandardUseFact(
            StandardNumber.parse("GB/T 39551.1-2020"),
            List.of("样例终端有限公司", MOTORS),
            List.of("hydrogen.fc")),
        new StandardFeatureFact(
            RADIO_NUMBER,
            "7.3.1",
            List.of(new LocalizedText("en", "Physical uplink channels")),
            StandardFeatureFact.Need.MANDATORY,
            null),
        new DeclarationFact(
            "ETSI",
            "ISLD-202001-001",
            MOTORS,
            day(2020, 1, 7),
            null,
            Scope.SPECIFIC,
            Commitment.FRAND,
            List.of(),
            List.of(
                declared("1", "CN105000036A"),
                declared("2", "CN 105 000 037 A"),
                declared("3", "US9999999B2"),
                declared("4", "CN105000038A", "CN105000039A"),
                declared("5", "to be filed"))),
        new DeclarationFact(
            "ETSI",
            "GD-202001-002",
            UNIVERSITY,
            null,
            day(2020, 2, 1),
            Scope.BLANKET,
            null,
            List.of(DeclaredStandard.of(RADIO_NUMBER)),
            List.of()),
        new EssentialityFact(
            NamedPatent.of("CN105000036A", null),
            RADIO_NUMBER,
            "7.3.1",
            "1",
            "Institute of Examples",
            true,
            EssentialityFact.Result.ESSENTIAL,
            day(2021, 5, 4),
            "opinion 12"),
        pool("radio", MOTORS, "hydrogen.fc"),
        pool("radio-2", null),
        new Programme(
            "radio/set",
            List.of(new LocalizedText("en", "Radio sets")),
            "radio sets",
            List.of(
                new DeclaredStandard(
                    RADIO_NUMBER, List.of("15.2.0"), List.of("7.3"), List.of("5G"))),
            List.of("radio set"),
            null,
            null),
        listing("CN105000036A", MOTORS),
        listing("US9999999B2", null),
        member(UNIVERSITY, Role.LICENSOR, day(2019, 1, 1), day(2021, 1, 1)),
        member(MOTORS, Role.LICENSOR, null, null),
        member("样例手机有限公司", Role.LICENSEE, day(2022, 1, 1), null),
        new RoyaltyTerm(
            "radio/set",
            "radio set",
            RoyaltyTerm.Unit.PER_UNIT,
            new BigDecimal("0.50"),
            Currency.getInstance("USD"),
            RoyaltyTerm.Condition.COMPLIANT,
            new BigDecimal("1000000"),
            RoyaltyTerm.CapPeriod.YEAR,
            day(2019, 1, 1),
            null,
            null,
            null,
            "made up, 2026-11-22"),
        new Alliance(
            "buyers",
            List.of(new LocalizedText("zh", "样例联盟")),
            Alliance.Kind.ALLIANCE,
            "negotiates together",
            null,
            List.of("hydrogen.fc"),
            null),
        new Membership(
            Body.ALLIANCE, "buyers", null, UNIVERSITY, Role.LEADER, null, null, null, null, null));
  }

  private static StandardFact standard(
      String number, @Nullable String zh, @Nullable String en, List<String> replaces) {
    return new StandardFact(
        StandardNumber.parse(number),
        List.of(new LocalizedText(zh == null ? "en" : "zh", String.valueOf(zh == null ? en : zh))),
        day(2020, 11, 9),
        Standing.IN_FORCE,
        List.of(),
        replaces.stream().map(StandardNumber::parse).toList(),
        List.of());
  }

  private static DeclaredPatent declared(String entry, String... numbers) {
    return new DeclaredPatent(
        entry,
        new NamedPatent(
            Arrays.stream(numbers).map(raw -> new Number(raw, NamedPatent.Kind.ANY)).toList(),
            null),
        "Radio " + entry,
        "900",
        true,
        List.of(
            new DeclaredStandard(RADIO_NUMBER, List.of("15.2.0"), List.of("7.3"), List.of("5G"))));
  }

  private static Pool pool(String code, @Nullable String administrator, String... nodes) {
    return new Pool(
        code,
        List.of(new LocalizedText("en", "Radio pool"), new LocalizedText("zh", "无线专利池" + code)),
        Pool.Basis.STANDARD,
        administrator,
        day(2019, 1, 1),
        null,
        List.of(nodes),
        "made up, 2026-11-22");
  }

  private static PoolListing listing(String number, @Nullable String owner) {
    return new PoolListing(
        "radio/set",
        NamedPatent.of(number, null),
        owner,
        day(2024, 1, 1),
        day(2020, 1, 1),
        null,
        day(2036, 2, 6),
        List.of(DeclaredStandard.of(RADIO_NUMBER)),
        "1");
  }

  private static Membership member(
      String party, Role role, @Nullable LocalDate joined, @Nullable LocalDate left) {
    return new Membership(Body.POOL, "radio", null, party, role, joined, left, null, null, null);
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
