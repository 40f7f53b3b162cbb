package io.luopan.queries.navigation;

import io.luopan.model.navigation.NavigationKind;
import io.luopan.queries.RefusedException;
import io.luopan.queries.kept.KeptJson;
import io.luopan.queries.patent.PatentFilter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A project of patent navigation: what is asked, of which branches, by which rules (GB/T 39551).
///
/// @param region the id of the region it is for
/// @param reference the id of the area compared with;
/// null is everything loaded
/// @param from the first day of filing
/// @param to the last
/// @param window how many years growth compares with as many before
/// @param recallSample numbers of patents known to belong
/// @param sampleSize how many of the patents
/// found a person is to judge
/// @param tables besides those of the branches
public record NavigationProject(
    String title,
    String question,
    NavigationKind kind,
    List<Branch> branches,
    @Nullable String region,
    @Nullable String reference,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int window,
    List<String> searchRules,
    List<String> cleaningRules,
    List<String> taggingRules,
    List<String> recallSample,
    int sampleSize,
    long sampleSeed,
    List<TableKind> tables,
    List<Finding> findings) {
  public static final KeptJson<NavigationProject> JSON =
      new KeptJson<>(NavigationProject.class, "project", 1);

  private static final int MOST_NUMBERS = 1_000;
  private static final int MOST_DRAWN = 500;
  private static final int MOST_FINDINGS = 100;

  /// @throws RefusedException with one sentence when it makes no sense
  public NavigationProject {
    branches = List.copyOf(branches);
    searchRules = List.copyOf(searchRules);
    cleaningRules = List.copyOf(cleaningRules);
    taggingRules = List.copyOf(taggingRules);
    recallSample = List.copyOf(recallSample);
    tables = tables.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(tables));
    findings = List.copyOf(findings);
    Limits.line("the title", title);
    Limits.text("the question", question);
    Limits.lines("search rules", searchRules);
    Limits.lines("cleaning rules", cleaningRules);
    Limits.lines("tagging rules", taggingRules);
    Limits.count("numbers in the recall sample", recallSample.size(), MOST_NUMBERS);
    Limits.count("patents drawn", sampleSize, MOST_DRAWN);
    Limits.count("findings", findings.size(), MOST_FINDINGS);
    if (from != null && to != null && from.isAfter(to)) {
      throw RefusedException.badInput("The period ends on %s before it begins.".formatted(to));
    }
    var keys = BranchTree.of(branches).inOrder().stream().map(Branch::key).toList();
    for (var finding : findings) {
      Limits.text("a finding", finding.text());
      if (finding.branch() != null && !keys.contains(finding.branch())) {
        throw RefusedException.badInput(
            "A finding rests on '%s', which is no branch.".formatted(finding.branch()));
      }
    }
  }

  /// The decomposition, in order.
  public BranchTree tree() {
    return BranchTree.of(branches);
  }

  /// Of a filter's patents, those of the period and of the area compared with.
  public PatentFilter within(PatentFilter filter) {
    return narrowed(filter, reference);
  }

  /// Of a filter's patents, those of the period and of the project's region.
  public PatentFilter local(PatentFilter filter) {
    return narrowed(filter, region);
  }

  private PatentFilter narrowed(PatentFilter filter, @Nullable String place) {
    var days = from == null && to == null ? null : new PatentFilter.Days(from, to);
    return filter.narrowedBy(
        PatentFilter.builder()
            .region(place == null ? List.of() : List.of(place))
            .filedOn(days)
            .build());
  }
}
