package io.luopan.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BudgetTest {
  @AfterEach
  void leave() {
    Budget.leave();
  }

  @Test
  void hasTimeAgainWhenItIsProlonged() {
    var budget = Budget.of(Duration.ZERO);
    Budget.enter(budget);
    assertThatThrownBy(budget::left).isInstanceOf(RefusedException.class);

    Budget.prolong(Duration.ofMinutes(1));

    assertThat(budget.left()).isGreaterThan(Duration.ofSeconds(50));
  }

  @Test
  void isNeverShortened() {
    var budget = Budget.of(Duration.ofMinutes(2));
    Budget.enter(budget);

    Budget.prolong(Duration.ofSeconds(1));

    assertThat(budget.left()).isGreaterThan(Duration.ofMinutes(1));
  }
}
