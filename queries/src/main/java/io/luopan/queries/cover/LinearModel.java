package io.luopan.queries.cover;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// The linear relaxation: x of an option and z of a holder lie between 0 and 1, y of an element is
/// at most the sum of the options that cover it.
final class LinearModel {
  private final CoverProblem problem;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final List<Variable> options = new ArrayList<>();
  private final List<Variable> holders = new ArrayList<>();

  /// What a relaxation tells.
  sealed interface Relaxed {}

  /// No choice within the limits.
  record Infeasible() implements Relaxed {}

  /// Neither solved nor refuted, perhaps for want of time.
  record Unsolved() implements Relaxed {}

  record Solved(double value, double[] options, double[] holders) implements Relaxed {}

  LinearModel(CoverProblem problem, Fixed fixed, long milliseconds) {
    this.problem = problem;
    model.options.time_abort = Math.max(1, milliseconds);
    model.options.time_suffice = Math.max(1, milliseconds);
    build(fixed);
  }

  /// Options and holders that are in or out for certain.
  record Fixed(List<Place> places) {
    static final Fixed NONE = new Fixed(List.of());

    record Place(boolean holder, int place, boolean in) {}

    Fixed and(Place one) {
      var more = new ArrayList<>(places);
      more.add(one);
      return new Fixed(List.copyOf(more));
    }
  }

  Relaxed solve() {
    var result = model.maximise();
    return switch (result.getState()) {
      case OPTIMAL ->
          new Solved(result.getValue(), values(result, options), values(result, holders));
      case INFEASIBLE -> new Infeasible();
      default -> new Unsolved();
    };
  }

  private double[] values(Optimisation.Result result, List<Variable> variables) {
    return variables.stream()
        .mapToDouble(variable -> result.doubleValue(model.indexOf(variable)))
        .toArray();
  }

  private void build(Fixed fixed) {
    var size = model.newExpression("options").upper(problem.limits().maxOptions());
    var groups = new ArrayList<Expression>();
    for (int group = 0; group < problem.groups(); group++) {
      groups.add(model.newExpression("group" + group).upper(1));
    }
    var cover = new ArrayList<Expression>();
    for (int element = 0; element < problem.weights().length; element++) {
      var y = share("y" + element).weight(problem.weights()[element]);
      cover.add(model.newExpression("cover" + element).upper(0).set(y, 1));
    }
    var total =
        model
            .newExpression("holders")
            .lower(problem.limits().minHolders())
            .upper(problem.limits().maxHolders());
    var present = new ArrayList<Expression>();
    for (int holder = 0; holder < problem.holders(); holder++) {
      var z = share("z" + holder).weight(-problem.costs().holder());
      holders.add(z);
      total.set(z, 1);
      present.add(model.newExpression("present" + holder).upper(0).set(z, 1));
    }
    for (int i = 0; i < problem.options().size(); i++) {
      var option = problem.options().get(i);
      var x = share("x" + i).weight(-problem.costs().option());
      options.add(x);
      size.set(x, 1);
      groups.get(option.group()).set(x, 1);
      for (int element : option.elements()) {
        cover.get(element).set(x, -1);
      }
      for (int holder : option.holders()) {
        present.get(holder).set(x, -1);
        var needs = model.newExpression("needs" + i + "," + holder).upper(0);
        needs.set(x, 1).set(holders.get(holder), -1);
      }
    }
    for (var place : fixed.places()) {
      (place.holder() ? holders : options).get(place.place()).level(place.in() ? 1 : 0);
    }
  }

  private Variable share(String name) {
    return model.newVariable(name).lower(0).upper(1);
  }
}
