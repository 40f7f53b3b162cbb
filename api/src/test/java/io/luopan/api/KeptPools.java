package io.luopan.api;

import io.luopan.model.Fact;
import io.luopan.model.LocalizedText;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.pool.Alliance;
import io.luopan.model.pool.Membership;
import io.luopan.model.pool.Membership.Body;
import io.luopan.model.pool.Membership.Role;
import io.luopan.model.pool.Pool;
import io.luopan.model.pool.PoolListing;
import io.luopan.model.pool.Programme;
import io.luopan.model.pool.RoyaltyTerm;
import io.luopan.model.pool.RoyaltyTerm.Unit;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.DeclarationFact.DeclaredPatent;
import io.luopan.model.standard.DeclarationFact.Scope;
import io.luopan.model.standard.DeclaredStandard;
import io.luopan.model.standard.EssentialityFact;
import io.luopan.model.standard.EssentialityFact.Result;
import io.luopan.model.standard.StandardFeatureFact;
import io.luopan.model.standard.StandardNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;

/// A standard, two pools and an alliance about the patents of `small-graph.cypher`: `fuel-a` and
/// `fuel-b` list fuel cells.
final class KeptPools {
  private static final DeclaredStandard STANDARD =
      new DeclaredStandard(
          StandardNumber.parse("GB/T 20042.1"), List.of(), List.of("5.2"), List.of());

  private KeptPools() {}

  static void keep(Driver driver) {
    FactFile.write(driver, "d00000pools", facts());
  }

  private static List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    for (var code : List.of("fuel-a", "fuel-b")) {
      facts.add(
          new Pool(
              code,
              List.of(new LocalizedText("en", "Pool " + code)),
              Pool.Basis.STANDARD,
              "Sample Administrators",
              LocalDate.of(2020, 1, 1),
              null,
              List.of("hydrogen.fc"),
              "made up"));
      facts.add(
          new Programme(
              code + "/cars",
              List.of(new LocalizedText("en", "Cars")),
              "road vehicles",
              List.of(STANDARD),
              List.of("car"),
              null,
              null));
      facts.add(
          new RoyaltyTerm(
              code + "/cars",
              "car",
              Unit.PER_UNIT,
              new BigDecimal("1.50"),
              Currency.getInstance("CNY"),
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              "made up"));
      facts.add(member(Body.POOL, code, "Sample Fuel Cells Ltd", Role.LICENSOR));
    }
    IntStream.rangeClosed(27, 33).forEach(n -> facts.add(listing("fuel-a/cars", n)));
    IntStream.rangeClosed(32, 36).forEach(n -> facts.add(listing("fuel-b/cars", n)));
    facts.add(
        new DeclarationFact(
            "SAC",
            "D-1",
            "Sample Fuel Cells Ltd",
            LocalDate.of(2019, 1, 1),
            null,
            Scope.SPECIFIC,
            DeclarationFact.Commitment.FRAND,
            List.of(),
            IntStream.rangeClosed(27, 30)
                .mapToObj(
                    n -> new DeclaredPatent("1", patent(n), null, null, true, List.of(STANDARD)))
                .toList()));
    facts.add(
        new EssentialityFact(
            patent(27),
            STANDARD.standard(),
            "5.2",
            "1",
            "Sample Evaluators",
            true,
            Result.ESSENTIAL,
            LocalDate.of(2021, 1, 1),
            null));
    facts.add(
        new StandardFeatureFact(
            STANDARD.standard(),
            "5.2",
            List.of(new LocalizedText("zh", "术语")),
            StandardFeatureFact.Need.MANDATORY,
            null));
    facts.add(
        new Alliance(
            "fuel-buyers",
            List.of(new LocalizedText("zh", "样例采购联盟")),
            Alliance.Kind.ALLIANCE,
            "negotiates licences together",
            null,
            List.of("hydrogen.fc"),
            "made up"));
    facts.add(member(Body.ALLIANCE, "fuel-buyers", "Sample Buyers Ltd", Role.MEMBER));
    return facts;
  }

  private static Membership member(Body body, String code, String party, Role role) {
    return new Membership(
        body, code, null, party, role, LocalDate.of(2020, 1, 1), null, null, null, null);
  }

  private static PoolListing listing(String programme, int patent) {
    return new PoolListing(
        programme,
        patent(patent),
        null,
        LocalDate.of(2022, 1, 1),
        null,
        null,
        null,
        List.of(STANDARD),
        null);
  }

  private static NamedPatent patent(int n) {
    return NamedPatent.of("CN1050000%02dA".formatted(n), null);
  }
}
