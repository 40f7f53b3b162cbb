package io.luopan.api.navigation;

import io.luopan.api.graphql.GlobalId;
import io.luopan.api.patent.PatentFilters;
import io.luopan.model.navigation.NavigationKind;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.EntityKind;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.navigation.Branch;
import io.luopan.queries.navigation.BranchMeasure;
import io.luopan.queries.navigation.Finding;
import io.luopan.queries.navigation.NavigationProject;
import io.luopan.queries.navigation.TableKind;
import io.luopan.queries.patent.PatentFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads projects as GraphQL gives them: the schema's defaults are filled in already.
record ProjectInputs(Questions questions) {

  /// @throws RefusedException when something that is named is not there
  NavigationProject read(Map<String, Object> input) {
    var project =
        new NavigationProject(
            text(input, "title"),
            text(input, "question"),
            NavigationKind.valueOf(text(input, "kind")),
            list(input.get("branches"), ProjectInputs::branch),
            region(input.get("region")),
            region(input.get("reference")),
            (LocalDate) input.get("from"),
            (LocalDate) input.get("to"),
            number(input, "window").intValue(),
            list(input.get("searchRules"), String::valueOf),
            list(input.get("cleaningRules"), String::valueOf),
            list(input.get("taggingRules"), String::valueOf),
            list(input.get("recallSample"), String::valueOf),
            number(input, "sampleSize").intValue(),
            number(input, "sampleSeed").longValue(),
            list(input.get("tables"), kind -> TableKind.valueOf(String.valueOf(kind))),
            list(input.get("findings"), ProjectInputs::finding));
    seeThatNodesAreThere(project);
    return project;
  }

  private void seeThatNodesAreThere(NavigationProject project) {
    var named = project.tree().chainNodes();
    var missing = new TreeSet<>(named);
    missing.removeAll(
        questions.chainNodes().byIds(named).stream()
            .map(ChainNode::id)
            .collect(Collectors.toSet()));
    if (!missing.isEmpty()) {
      throw RefusedException.badInput(
          "There is no chain node '%s'.".formatted(key(missing.first())));
    }
  }

  private static String key(String id) {
    return id.substring(id.indexOf('/') + 1);
  }

  private @Nullable String region(@Nullable Object region) {
    return region == null
        ? null
        : questions.regions().get(GlobalId.idOrText(String.valueOf(region))).id();
  }

  private static Branch branch(Object input) {
    var branch = map(input);
    return new Branch(
        text(branch, "key"),
        (String) branch.get("under"),
        text(branch, "name"),
        (String) branch.get("nameEn"),
        list(branch.get("chainNodes"), ProjectInputs::chainNode),
        filter(branch.get("where")));
  }

  private static @Nullable PatentFilter filter(@Nullable Object where) {
    return where == null ? null : PatentFilters.filter(map(where));
  }

  private static String chainNode(Object node) {
    var id = GlobalId.idOrText(String.valueOf(node));
    return id.startsWith(EntityKind.CHAIN_NODE.id("")) ? id : EntityKind.CHAIN_NODE.id(id);
  }

  private static Finding finding(Object input) {
    var finding = map(input);
    var measure = finding.get("measure");
    return new Finding(
        text(finding, "text"),
        (String) finding.get("branch"),
        measure == null ? null : BranchMeasure.valueOf(String.valueOf(measure)));
  }

  private static String text(Map<String, Object> input, String name) {
    return String.valueOf(input.get(name));
  }

  private static Number number(Map<String, Object> input, String name) {
    if (input.get(name) instanceof Number number) {
      return number;
    }
    throw RefusedException.badInput("%s cannot be null.".formatted(name));
  }

  private static <T> List<T> list(@Nullable Object values, Function<Object, T> read) {
    return values instanceof List<?> list
        ? list.stream().map(value -> read.apply(Objects.requireNonNull((Object) value))).toList()
        : List.of();
  }

  @SuppressWarnings("unchecked") // An input object is always such a map.
  private static Map<String, Object> map(Object input) {
    return (Map<String, Object>) input;
  }
}
