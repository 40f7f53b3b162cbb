package io.luopan.api;

import io.luopan.model.Fact;
import io.luopan.model.LocalizedText;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.place.RegionCode;
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
import io.luopan.model.standard.StandardFeatureFact;
import io.luopan.model.standard.StandardNumber;
import io.luopan.model.standard.StandardUseFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;

/// One standard, one declaration of six patents, a pool and an alliance, beside the small graph.
final class RadioFacts {
  private static final StandardNumber RADIO = StandardNumber.parse("ETSI TS 138 211");
  private static final DeclaredStandard CLAUSE =
      new DeclaredStandard(RADIO, List.of("15.2.0"), List.of("7.3"), List.of("5G"));
  private static final LocalDate DAY = LocalDate.of(2020, 1, 7);

  private RadioFacts() {}

  static void write(Driver driver) {
    var facts =
        List.<Fact>of(
            new StandardFact(
                StandardNumber.parse("ETSI TS 138 211 V15.2.0"),
                List.of(new LocalizedText("en", "Physical channels and modulation")),
                DAY,
                StandardFact.Standing.IN_FORCE,
                List.of("5G"),
                List.of(),
                List.of()),
            new StandardFeatureFact(
                RADIO,
                "7.3",
                List.of(new LocalizedText("en", "Downlink")),
                StandardFeatureFact.Need.MANDATORY,
                null),
            new StandardUseFact(RADIO, List.of("Radio Motors, Inc."), List.of("hydrogen.fc")),
            declaration(),
            new EssentialityFact(
                NamedPatent.of("CN105000036A", null),
                RADIO,
                "7.3",
                "1",
                "Institute of Examples",
                true,
                EssentialityFact.Result.ESSENTIAL,
                DAY,
                "opinion 12"),
            new Pool(
                "radio",
                names("Radio pool"),
                Pool.Basis.STANDARD,
                "Radio Motors, Inc.",
                DAY,
                null,
                List.of("hydrogen.fc"),
                "made up, 2026-11-22"),
            new Programme(
                "radio/set",
                names("Radio sets"),
                "radio sets",
                List.of(CLAUSE),
                List.of("radio set"),
                DAY,
                "made up, 2026-11-22"),
            new PoolListing(
                "radio/set",
                NamedPatent.of("CN105000036A", null),
                "Radio Motors, Inc.",
                LocalDate.of(2024, 1, 1),
                DAY,
                null,
                LocalDate.of(2036, 2, 6),
                List.of(CLAUSE),
                "1"),
            member(Body.POOL, "radio", "radio/set", Role.LICENSOR),
            member(Body.POOL, "radio", null, Role.LICENSEE),
            member(Body.ALLIANCE, "buyers", null, Role.LEADER),
            new RoyaltyTerm(
                "radio/set",
                "radio set",
                RoyaltyTerm.Unit.PER_UNIT,
                new BigDecimal("0.50"),
                Currency.getInstance("USD"),
                RoyaltyTerm.Condition.COMPLIANT,
                new BigDecimal("1000000"),
                RoyaltyTerm.CapPeriod.YEAR,
                DAY,
                null,
                RegionCode.parse("CN"),
                null,
                "made up, 2026-11-22"),
            new Alliance(
                "buyers",
                List.of(new LocalizedText("zh", "样例联盟")),
                Alliance.Kind.ALLIANCE,
                "negotiates together",
                DAY,
                List.of("hydrogen.fc"),
                null));
    FactFile.write(driver, "d1234567890", facts);
  }

  /// The first is spelled as we spell it, three otherwise, one is two patents, one is not loaded.
  private static DeclarationFact declaration() {
    var patents =
        Stream.of(
                List.of("CN105000036A"),
                List.of("CN 105 000 037 A"),
                List.of("CN 105 000 027 A"),
                List.of("CN 105 000 028 A"),
                List.of("CN105000038A", "CN105000039A"),
                List.of("US9999999B2"))
            .toList();
    return new DeclarationFact(
        "ETSI",
        "ISLD-202001-001",
        "Radio Motors, Inc.",
        DAY,
        DAY,
        Scope.SPECIFIC,
        Commitment.FRAND,
        List.of(),
        IntStream.range(0, patents.size())
            .mapToObj(i -> declared(String.valueOf(i + 1), patents.get(i)))
            .toList());
  }

  private static DeclaredPatent declared(String entry, List<String> numbers) {
    return new DeclaredPatent(
        entry,
        new NamedPatent(
            numbers.stream().map(raw -> new NamedPatent.Number(raw, NamedPatent.Kind.ANY)).toList(),
            null),
        "Radio " + entry,
        "900",
        true,
        List.of(CLAUSE));
  }

  private static Membership member(Body body, String code, String programme, Role role) {
    return new Membership(
        body, code, programme, "Radio Motors, Inc.", role, DAY, null, null, false, null);
  }

  private static List<LocalizedText> names(String en) {
    return List.of(new LocalizedText("en", en));
  }
}
