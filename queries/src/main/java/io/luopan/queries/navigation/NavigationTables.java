package io.luopan.queries.navigation;

import io.luopan.model.party.HolderRole;
import java.util.List;

/// The tables of a run beside its branches.
record NavigationTables(TableSource source) {

  /// A table for which there is no time is absent and says so; the others stand.
  List<ReportTable> of(RunSubject subject) {
    return subject.project().tables().stream().map(kind -> inTime(kind, subject)).toList();
  }

  private ReportTable inTime(TableKind kind, RunSubject subject) {
    return InTime.ask(() -> table(kind, subject))
        .orElseGet(
            () ->
                ReportTable.absent(
                    kind, "There was no time left for this table; ask for fewer at once."));
  }

  private ReportTable table(TableKind kind, RunSubject subject) {
    return switch (kind) {
      case TREND -> ActivityTables.trend(source, subject);
      case FLOW -> ActivityTables.flow(source, subject);
      case HOLDERS -> PartyTables.holders(source, subject, kind, HolderRole.APPLICANT);
      case OWNERS -> PartyTables.holders(source, subject, kind, HolderRole.CURRENT_OWNER);
      case REGIONS -> ActivityTables.regions(source, subject);
      case HEAT_MAP -> HeatMap.of(source, subject);
      case CONTROL -> PartyTables.control(source, subject);
      case DEPENDENCE -> PartyTables.dependence(source, subject);
      case JOINT_FILINGS -> PartyTables.joint(source, subject);
      case INVENTOR_MOVES -> PartyTables.moves(source, subject);
      case TRANSFERS -> ClaimTables.transfers(source, subject);
      case STANDARDS -> ClaimTables.standards(source, subject);
      case LIFE_CYCLE -> ActivityTables.lifeCycle(source, subject);
      case CORE_PATENTS -> ActivityTables.core(source, subject);
      case GAPS -> GapTables.gaps(source, subject);
    };
  }
}
