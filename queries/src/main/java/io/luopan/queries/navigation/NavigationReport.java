package io.luopan.queries.navigation;

import io.luopan.queries.kept.KeptJson;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that a project found of the graph as it was.
///
/// @param project as it was written down then
/// @param release the version of the graph
/// @param region
/// what the project's region is called
/// @param reference what the area compared with is called
/// @param knownUntil the newest publication loaded
/// @param lastYear the last year whose filings are
/// all published
/// @param found patents of all branches, each once
public record NavigationReport(
    NavigationProject project,
    LocalDate asOf,
    String release,
    @Nullable String region,
    @Nullable String reference,
    LocalDate knownUntil,
    int lastYear,
    List<SourceUse> sources,
    BranchCount found,
    List<BranchCount> branches,
    Recall recall,
    Precision precision,
    List<FindingValue> findings,
    List<ReportTable> tables,
    List<String> notes) {
  public static final KeptJson<NavigationReport> JSON =
      new KeptJson<>(NavigationReport.class, "report", 1);

  public NavigationReport {
    sources = List.copyOf(sources);
    branches = List.copyOf(branches);
    findings = List.copyOf(findings);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }
}
