package io.luopan.model.write;

import static io.luopan.model.write.WorldOfFacts.day;
import static io.luopan.model.write.WorldOfFacts.told;

import io.luopan.model.LocalizedText;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.patent.Office;
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
import io.luopan.model.standard.StandardFeatureFact;
import io.luopan.model.standard.StandardNumber;
import io.luopan.model.standard.StandardUseFact;
import io.luopan.model.write.WorldOfFacts.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Declarations, pools and findings that speak of the patents and holders of [WorldOfFacts], in
/// whatever order these come.
final class WorldOfPools {
  private static final StandardNumber RADIO = StandardNumber.parse("ETSI TS 138 211");

  private WorldOfPools() {}

  static List<Told> all() {
    var world = new ArrayList<Told>();
    // Two parts of one declaration, in two records, and a later export of it with another
    // declarant.
    world.add(told(WorldOfFacts.OFFICE, 21, declared("样例农业大学", "EP 2 400 812", "EP10167109.2")));
    world.add(told(WorldOfFacts.OFFICE, 22, declared("样例农业大学", "US 7,000,001", "JP2005012345")));
    world.add(told(WorldOfFacts.OTHER_EXPORT, 23, declared("SAU", "EP 2 400 812", "EP10167109.2")));
    world.add(told(WorldOfFacts.OFFICE, 24, blanket()));
    world.add(told(WorldOfFacts.EXPORT, 25, finding()));
    world.add(
        told(
            WorldOfFacts.EXPORT,
            26,
            new StandardFeatureFact(
                RADIO,
                "7.3.1",
                List.of(new LocalizedText("en", "Physical uplink channels")),
                StandardFeatureFact.Need.MANDATORY,
                null)));
    world.add(
        told(
            WorldOfFacts.EXPORT,
            27,
            new StandardUseFact(RADIO, List.of("样例农业大学", "Institute of Examples"), List.of())));
    world.add(told(WorldOfFacts.EXPORT, 28, listing("CN102206141A", "泰安样例电池有限公司", 2020)));
    world.add(told(WorldOfFacts.OTHER_EXPORT, 28, listing("CN102206141A", "泰安样例电池公司", 2021)));
    world.add(told(WorldOfFacts.EXPORT, 29, listing("no number at all", null, 2020)));
    world.add(
        told(
            WorldOfFacts.REGISTER,
            30,
            new Pool(
                "radio",
                List.of(new LocalizedText("en", "Radio pool")),
                Pool.Basis.STANDARD,
                "Sample Motors, Inc.",
                day(2019, 1, 1),
                null,
                List.of(),
                "made up, 2026-11-22")));
    world.add(
        told(
            WorldOfFacts.REGISTER,
            31,
            new Programme(
                "radio/set",
                List.of(new LocalizedText("en", "Radio sets")),
                "radio sets",
                List.of(new DeclaredStandard(RADIO, List.of("15.2.0"), List.of(), List.of())),
                List.of("radio set"),
                null,
                null)));
    world.add(told(WorldOfFacts.REGISTER, 32, member("样例农业大学", Role.LICENSOR, day(2019, 1, 1))));
    world.add(told(WorldOfFacts.REGISTER, 33, member("样例农业大学", Role.LICENSOR, day(2022, 1, 1))));
    world.add(told(WorldOfFacts.EXPORT, 34, member("SAMPLE MOTORS INC", Role.LICENSEE, null)));
    world.add(
        told(
            WorldOfFacts.EXPORT,
            35,
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
                "made up, 2026-11-22")));
    world.add(
        told(
            WorldOfFacts.EXPORT,
            36,
            new Alliance(
                "buyers",
                List.of(new LocalizedText("zh", "样例联盟")),
                Alliance.Kind.ALLIANCE,
                "negotiates together",
                null,
                List.of(),
                null)));
    world.add(
        told(
            WorldOfFacts.OTHER_EXPORT,
            37,
            new Membership(
                Body.ALLIANCE,
                "buyers",
                null,
                "泰安样例电池有限公司",
                Role.MEMBER,
                null,
                null,
                null,
                null,
                null)));
    return world;
  }

  private static DeclarationFact declared(String declarant, String one, String other) {
    return new DeclarationFact(
        "ETSI",
        "ISLD-202001-001",
        declarant,
        day(2020, 1, 7),
        null,
        Scope.SPECIFIC,
        Commitment.FRAND,
        List.of(),
        List.of(
            new DeclaredPatent(
                "17",
                new NamedPatent(
                    List.of(
                        new NamedPatent.Number(one, NamedPatent.Kind.PUBLICATION),
                        new NamedPatent.Number(other, NamedPatent.Kind.ANY)),
                    null),
                "Radio",
                "900",
                true,
                List.of(
                    new DeclaredStandard(RADIO, List.of("15.2.0"), List.of(), List.of("5G"))))));
  }

  private static DeclarationFact blanket() {
    return new DeclarationFact(
        "ETSI",
        "GD-202001-002",
        "Sample Motors, Inc.",
        null,
        day(2020, 2, 1),
        Scope.BLANKET,
        null,
        List.of(DeclaredStandard.of(RADIO)),
        List.of());
  }

  private static EssentialityFact finding() {
    return new EssentialityFact(
        NamedPatent.of("EP2400812B1", null),
        RADIO,
        "7.3.1",
        "1",
        "Institute of Examples",
        true,
        EssentialityFact.Result.ESSENTIAL,
        day(2021, 5, 4),
        null);
  }

  private static PoolListing listing(String number, @Nullable String owner, int year) {
    return new PoolListing(
        "radio/set",
        NamedPatent.of(number, Office.CN),
        owner,
        day(year, 1, 1),
        null,
        null,
        null,
        List.of(DeclaredStandard.of(RADIO)),
        null);
  }

  private static Membership member(String party, Role role, @Nullable LocalDate joined) {
    return new Membership(Body.POOL, "radio", null, party, role, joined, null, null, null, null);
  }
}
