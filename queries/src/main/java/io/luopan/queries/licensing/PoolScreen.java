package io.luopan.queries.licensing;

import io.luopan.model.patent.LegalStatus;
import io.luopan.queries.licensing.Element.Key;
import io.luopan.queries.licensing.PoolCandidates.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which patents may be chosen, why others may not, and what each element is worth.
final class PoolScreen {
  private final PoolQuestion question;
  private final Set<String> found;
  final Map<String, SortedSet<Key>> covers;
  final List<CandidatePatent> all;
  final List<CandidatePatent> eligible = new ArrayList<>();
  final SortedMap<Reason, List<CandidatePatent>> excluded = new TreeMap<>();
  final SortedMap<Key, Element> elements = new TreeMap<>();
  final SortedMap<Key, List<CandidatePatent>> on = new TreeMap<>();

  /// @param found essential; only looked at where a finding is required
  /// @param required elements that should be covered even if no patent is on them
  PoolScreen(
      PoolQuestion question,
      CandidateReader.Read read,
      Collection<String> found,
      Collection<Key> required) {
    this.question = question;
    this.found = Set.copyOf(found);
    this.covers = read.covers();
    this.all = read.patents();
    for (var patent : all) {
      var reason = reason(patent);
      if (reason == null) {
        eligible.add(patent);
      } else {
        excluded.computeIfAbsent(reason, _ -> new ArrayList<>()).add(patent);
      }
      covered(patent).forEach(key -> on.computeIfAbsent(key, _ -> new ArrayList<>()).add(patent));
    }
    required.forEach(key -> on.computeIfAbsent(key, _ -> new ArrayList<>()));
    on.forEach((key, patents) -> elements.put(key, element(key, patents)));
  }

  SortedSet<Key> covered(CandidatePatent patent) {
    return covers.getOrDefault(patent.id(), new TreeSet<>());
  }

  /// One for the element itself, and one for each other holder that is active on it: other than
  /// the members, or, where none are named, than the one that brings the patent.
  private Element element(Key key, List<CandidatePatent> patents) {
    var holders = new HashSet<String>();
    patents.forEach(patent -> holders.addAll(patent.holderIds()));
    int active = holders.size();
    question.members().forEach(holders::remove);
    double others = question.members().isEmpty() ? Math.max(0, active - 1) : holders.size();
    return new Element(key.kind(), key.text(), active, 1 + others);
  }

  private @Nullable Reason reason(CandidatePatent patent) {
    var constraints = question.constraints();
    var status = patent.statusOn(question.asOf());
    if (status != LegalStatus.IN_FORCE) {
      return switch (status) {
        case UNKNOWN -> Reason.STATUS_UNKNOWN;
        case PENDING -> Reason.PENDING;
        default -> Reason.ENDED;
      };
    }
    if (!constraints.includeEncumbered() && patent.isLicensed(question.asOf())) {
      return Reason.LICENSED;
    }
    if (!constraints.includeEncumbered() && patent.isPledged(question.asOf())) {
      return Reason.PLEDGED;
    }
    if (patent.holders().isEmpty()) {
      return Reason.HOLDER_UNKNOWN;
    }
    // Of a joint patent all holders must be in the pool.
    if (!question.members().isEmpty() && !question.members().containsAll(patent.holderIds())) {
      return Reason.NOT_OF_A_MEMBER;
    }
    if (constraints.onlyDomestic()) {
      var domestic = patent.isDomestic();
      if (domestic == null || !domestic) {
        return domestic == null ? Reason.PLACE_UNKNOWN : Reason.FOREIGN;
      }
    }
    if (constraints.requireFinding() && !found.contains(patent.id())) {
      return Reason.NOT_FOUND_ESSENTIAL;
    }
    return covered(patent).isEmpty() ? Reason.COVERS_NOTHING : null;
  }
}
