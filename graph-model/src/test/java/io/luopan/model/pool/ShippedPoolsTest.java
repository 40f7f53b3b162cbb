package io.luopan.model.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.model.load.Sourced;
import io.luopan.model.standard.DeclaredStandard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedPoolsTest {
  private static final List<Sourced> FACTS = ShippedPools.facts();

  @Test
  void everyRowReadsAndStandsUnderItsFileAndLine() {
    assertThat(all(Pool.class)).hasSize(7);
    assertThat(all(Alliance.class)).hasSize(3);
    assertThat(all(Programme.class)).hasSize(11);
    assertThat(all(Membership.class)).hasSize(24);
    assertThat(all(RoyaltyTerm.class)).hasSize(9);
    assertThat(FACTS).extracting(Sourced::record).doesNotHaveDuplicates();
    assertThat(FACTS.getFirst().record()).isEqualTo("pool/pools.csv:2");
  }

  @Test
  void everyRowCitesItsSource() {
    assertThat(FACTS)
        .extracting(one -> citation((PoolFact) one.fact()))
        .allSatisfy(citation -> assertThat(citation).isNotBlank());
  }

  @Test
  void everyProgrammeMemberAndRoyaltyBelongsToAPoolOrAllianceOfTheTables() {
    var pools = all(Pool.class).stream().map(Pool::code).collect(Collectors.toSet());
    var alliances = all(Alliance.class).stream().map(Alliance::code).collect(Collectors.toSet());
    var programmes = all(Programme.class).stream().map(Programme::code).collect(Collectors.toSet());

    assertThat(all(Programme.class)).allMatch(one -> pools.contains(Programme.pool(one.code())));
    assertThat(all(RoyaltyTerm.class)).allMatch(one -> programmes.contains(one.programme()));
    assertThat(all(Membership.class))
        .allMatch(
            one ->
                switch (one.body()) {
                  case POOL -> pools.contains(one.code()) && knows(programmes, one);
                  case ALLIANCE -> alliances.contains(one.code()) && one.programme() == null;
                });
  }

  @Test
  void everyStandardIsTheDesignationItNames() {
    assertThat(standards("access-advance/vvc-advance"))
        .extracting(one -> one.standard().text(), DeclaredStandard::versions)
        .containsExactly(
            tuple("ITU-T H.266", List.of("1")),
            tuple("ISO/IEC 23090-3", List.of("1")),
            tuple("ISO/IEC 23002-7", List.of()),
            tuple("ITU-T H.274", List.of()));
    assertThat(
            all(Programme.class).stream()
                .flatMap(one -> one.standards().stream())
                .map(one -> one.standard().text())
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            "ITU-T H.264",
            "ISO/IEC 14496-10",
            "ITU-T H.265",
            "ITU-T H.266",
            "ISO/IEC 23090-3",
            "ISO/IEC 23002-7",
            "ITU-T H.274",
            "IEEE 802.11ax",
            "IEEE 802.11be");
  }

  @Test
  void tellsTheVehicleRatesWithTheirConditionsAndTheDayOfAMonthAsItsFirst() {
    assertThat(all(RoyaltyTerm.class))
        .filteredOn(term -> term.programme().equals("avanci/5g-vehicle"))
        .extracting(RoyaltyTerm::amount, RoyaltyTerm::condition, RoyaltyTerm::from)
        .containsExactly(
            tuple(new BigDecimal("29"), RoyaltyTerm.Condition.EARLY, LocalDate.of(2023, 8, 1)),
            tuple(new BigDecimal("32"), RoyaltyTerm.Condition.STANDARD, LocalDate.of(2023, 8, 1)));
  }

  @Test
  void noMembershipIsTwice() {
    var seen = new HashSet<List<String>>();

    assertThat(all(Membership.class))
        .allMatch(one -> seen.add(List.of(one.code(), one.party(), one.role().name())));
  }

  private static boolean knows(Set<String> programmes, Membership one) {
    return one.programme() == null || programmes.contains(one.programme());
  }

  private static List<DeclaredStandard> standards(String programme) {
    return all(Programme.class).stream()
        .filter(one -> one.code().equals(programme))
        .findFirst()
        .map(Programme::standards)
        .orElseThrow();
  }

  private static String citation(PoolFact fact) {
    return Objects.requireNonNullElse(
        switch (fact) {
          case Pool one -> one.citation();
          case Alliance one -> one.citation();
          case Programme one -> one.citation();
          case Membership one -> one.citation();
          case RoyaltyTerm one -> one.citation();
          case PoolListing _ -> null;
        },
        "");
  }

  private static <F extends PoolFact> List<F> all(Class<F> type) {
    return FACTS.stream().map(Sourced::fact).filter(type::isInstance).map(type::cast).toList();
  }
}
