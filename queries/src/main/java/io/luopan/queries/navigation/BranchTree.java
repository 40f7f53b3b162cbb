package io.luopan.queries.navigation;

import io.luopan.queries.RefusedException;
import io.luopan.queries.patent.PatentFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A technology decomposition of 1 to 4 levels, seen to be one.
public final class BranchTree {
  static final int DEEPEST = 4;
  static final int MOST = 100;

  private final Map<String, Branch> byKey = new LinkedHashMap<>();
  private final List<Branch> inOrder = new ArrayList<>();

  private BranchTree(List<Branch> branches) {
    if (branches.isEmpty() || branches.size() > MOST) {
      throw RefusedException.badInput(
          "A decomposition has from 1 to %d branches, not %d.".formatted(MOST, branches.size()));
    }
    for (var branch : branches) {
      Limits.line("the key of a branch", branch.key());
      Limits.line("the name of a branch", branch.name());
      if (byKey.putIfAbsent(branch.key(), branch) != null) {
        throw RefusedException.badInput("Two branches have the key '%s'.".formatted(branch.key()));
      }
    }
    byKey.values().forEach(this::seeWhereItIs);
    byKey.values().stream().filter(branch -> branch.under() == null).forEach(this::addInOrder);
    seeThatNamesTellApart();
    for (var branch : inOrder) {
      if (!branch.selects() && under(branch).isEmpty()) {
        throw RefusedException.badInput(
            "The branch '%s' selects nothing: it needs chain nodes, a filter, or branches under it."
                .formatted(branch.name()));
      }
    }
  }

  /// @throws RefusedException with one sentence when the branches make no such tree
  public static BranchTree of(List<Branch> branches) {
    return new BranchTree(branches);
  }

  /// As a table shows them: each before those under it.
  public List<Branch> inOrder() {
    return List.copyOf(inOrder);
  }

  /// From 1.
  public int level(Branch branch) {
    return chain(branch).size();
  }

  /// Its name behind those of the branches it is part of.
  public String path(Branch branch) {
    return String.join(" › ", chain(branch).stream().map(Branch::name).toList());
  }

  public List<Branch> under(@Nullable Branch branch) {
    var key = branch == null ? null : branch.key();
    return byKey.values().stream().filter(one -> Objects.equals(one.under(), key)).toList();
  }

  /// Branches with none under them.
  public List<Branch> leaves() {
    return inOrder.stream().filter(branch -> under(branch).isEmpty()).toList();
  }

  /// All chain nodes that are named, by id.
  public Set<String> chainNodes() {
    var nodes = new TreeSet<String>();
    inOrder.forEach(branch -> nodes.addAll(branch.chainNodes()));
    return nodes;
  }

  /// What the branch and all under it select.
  public PatentFilter found(Branch branch) {
    return union(inOrder.stream().filter(one -> chain(one).contains(branch)).toList());
  }

  /// What all branches select.
  public PatentFilter all() {
    return union(inOrder);
  }

  /// Branches that are chain nodes alone are asked as one list of nodes, so that the question
  /// begins at them.
  private static PatentFilter union(List<Branch> branches) {
    var nodes = new TreeSet<String>();
    var others = new ArrayList<PatentFilter>();
    for (var branch : branches.stream().filter(Branch::selects).toList()) {
      if (branch.where() == null) {
        nodes.addAll(branch.chainNodes());
      } else {
        others.add(branch.own());
      }
    }
    if (!nodes.isEmpty()) {
      others.addFirst(PatentFilter.builder().chainNode(List.copyOf(nodes)).build());
    }
    return others.size() == 1 ? others.getFirst() : PatentFilter.builder().or(others).build();
  }

  /// From the top to the branch itself.
  private List<Branch> chain(Branch branch) {
    var chain = new ArrayList<Branch>();
    for (var one = branch; one != null; one = parent(one)) {
      chain.addFirst(one);
    }
    return chain;
  }

  private @Nullable Branch parent(Branch branch) {
    return branch.under() == null ? null : byKey.get(branch.under());
  }

  private void seeWhereItIs(Branch branch) {
    var met = new HashSet<String>();
    for (var one = branch; one != null; one = parent(one)) {
      if (!met.add(one.key())) {
        throw RefusedException.badInput(
            "The branch '%s' lies under itself.".formatted(branch.name()));
      }
      if (one.under() != null && parent(one) == null) {
        throw RefusedException.badInput(
            "The branch '%s' lies under '%s', which is no branch."
                .formatted(one.name(), one.under()));
      }
    }
    if (met.size() > DEEPEST) {
      throw RefusedException.badInput(
          "The branch '%s' is on level %d; a decomposition has at most %d."
              .formatted(branch.name(), met.size(), DEEPEST));
    }
  }

  private void seeThatNamesTellApart() {
    var paths = new HashSet<String>();
    for (var branch : inOrder) {
      if (!paths.add(path(branch))) {
        throw RefusedException.badInput(
            "Two branches beside each other are called '%s'.".formatted(branch.name()));
      }
    }
  }

  private void addInOrder(Branch branch) {
    inOrder.add(branch);
    under(branch).forEach(this::addInOrder);
  }
}
