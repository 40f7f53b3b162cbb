package io.luopan.queries.landscape;

import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the tables of one landscape are made of, wherever it is counted: in columns, or in the
/// graph where the filter names what no column holds. Both count the same.
interface LandscapeCounts {

  /// How many patents and simple families there are, and how many stand on a chain node.
  record Size(long patents, long families, long placedPatents, long placedFamilies) {}

  /// @param year null where it is not known
  /// @param newest the last publication
  record Year(
      @Nullable Integer year,
      long filings,
      long publications,
      long grants,
      long applicants,
      @Nullable LocalDate newest) {}

  /// What was filed in a year.
  record Filed(
      int year, long patents, long applicants, long inventions, long utilityModels, long designs) {}

  /// @param code empty where the place is known less finely, null where not at all
  record AtPlace(
      @Nullable String code, long patents, long families, long statusKnown, long inForce) {}

  /// @param rows those of most families first
  /// @param families of which a place is known so finely
  record Places(List<AtPlace> rows, long families) {}

  /// What stands on a node.
  /// @param now families of the last window
  /// @param before of the one before
  record OnNode(String node, long families, long patents, long now, long before) {}

  /// What one holder has.
  record OfHolder(String holder, long families, long patents, long statusKnown, long inForce) {}

  /// What every holder has, shared out, and what belongs to nobody we know.
  record Amounts(List<Double> known, double unknown) {
    double families() {
      return known.stream().mapToDouble(Double::doubleValue).sum() + unknown;
    }
  }

  /// @param largest the holders of most families first
  record Holders(Amounts amounts, List<OfHolder> largest) {}

  /// Patents of one status and kind.
  record OfStatus(LegalStatus status, PatentType type, long patents, long families) {}

  /// The graph version that was counted; null for the graph as it is.
  @Nullable String release();

  Size size();

  /// Until when publications are loaded; the day asked for where none is.
  LocalDate knownUntil();

  List<Year> byYear();

  List<Filed> filedByYear();

  /// How many families begin in each year: their first filing in the set.
  Map<Integer, Long> familiesByFirstYear();

  /// @param depth how many codes a path of the level has
  Places byPlace(int depth);

  List<OfStatus> byStatus();

  /// The nodes of most families first.
  List<OnNode> byNode(int lastYear, int window);

  /// By node, how applicants share its families out.
  Map<String, Amounts> amountsOn(List<String> nodes);

  Holders holders(HolderRole role, int top);
}
