package io.luopan.queries.atlas;

import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.GapAction;
import io.luopan.queries.gap.GapType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 技术攻关清单, 问题清单: the nodes at which something is missing or out of hand, the gravest
/// first. `limit` bounds them.
public record IssueList(Heading heading, List<Issue> issues) implements AtlasItem {
  private static final Set<GapType> ISSUES =
      EnumSet.of(GapType.ABSENT, GapType.BROKEN, GapType.CHOKE, GapType.BLOCKED, GapType.WEAK);

  public IssueList {
    issues = List.copyOf(issues);
  }

  /// @param evidence the sentences behind the judgement
  public record Issue(
      AtlasThing chainNode,
      GapType gapType,
      List<GapType> findings,
      GapAction action,
      @Nullable Double severity,
      @Nullable Integer rank,
      List<String> evidence) {
    public Issue {
      findings = List.copyOf(findings);
      evidence = List.copyOf(evidence);
    }
  }

  static IssueList of(AtlasTemplate.Item item, AtlasSubject subject) {
    var found = subject.gravest(gap -> ISSUES.contains(gap.gapType()));
    var issues = found.stream().limit(item.limit()).map(IssueList::issue).toList();
    long unknown = subject.gaps().stream().filter(gap -> gap.gapType() == GapType.UNKNOWN).count();
    return new IssueList(item.heading(notes(found.size(), issues.size(), unknown)), issues);
  }

  private static List<String> notes(int found, int shown, long unknown) {
    var notes = new ArrayList<>(Notes.cut(shown, found, "issues"));
    notes.add(
        unknown == 0
            ? "Every node of the chain could be judged."
            : "%d nodes could not be judged and may be issues, too.".formatted(unknown));
    return notes;
  }

  private static Issue issue(ChainGap gap) {
    return new Issue(
        AtlasThing.of(gap.chainNode()),
        gap.gapType(),
        gap.findings(),
        gap.action(),
        gap.severity(),
        gap.metrics().rank(),
        gap.evidence().stream().map(ChainGap.Evidence::statement).toList());
  }
}
