package io.luopan.api.graphql;

import io.luopan.queries.Budget;
import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/// Hands the budget of a request on when its work changes threads.
public final class BudgetAccessor implements ThreadLocalAccessor<Budget> {
  @Override
  public Object key() {
    return Budget.class;
  }

  @Override
  public @Nullable Budget getValue() {
    return Budget.current();
  }

  @Override
  public void setValue(Budget budget) {
    Budget.enter(budget);
  }

  @Override
  public void setValue() {
    Budget.leave();
  }
}
