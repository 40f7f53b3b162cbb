package io.luopan.queries.atlas;

import io.luopan.queries.atlas.AttractionMap.Attracted;
import io.luopan.queries.atlas.AttractionMap.Target;
import io.luopan.queries.candidate.Candidate;
import io.luopan.queries.candidate.CandidateKind;
import io.luopan.queries.candidate.CandidateQueries;
import io.luopan.queries.candidate.Candidates;
import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.GapType;
import io.luopan.queries.measure.Formula;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import io.luopan.queries.party.Holder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds whom to attract to a region's missing nodes.
final class AtlasAttraction {
  private static final int MOST_TARGETS = 20;
  private static final Set<GapType> MISSING =
      EnumSet.of(GapType.ABSENT, GapType.BROKEN, GapType.CHOKE);

  private final CandidateQueries candidates;
  private final AtlasPlaces places;

  AtlasAttraction(CandidateQueries candidates, AtlasPlaces places) {
    this.candidates = candidates;
    this.places = places;
  }

  AttractionMap map(AtlasTemplate.Item item, AtlasSubject subject) {
    var missing = subject.gravest(gap -> MISSING.contains(gap.gapType()));
    var page = PageRequest.first(item.limit(), null);
    var asked = new LinkedHashMap<ChainGap, Candidates.PageOf>();
    missing.stream()
        .limit(MOST_TARGETS)
        .forEach(
            gap ->
                asked.put(
                    gap,
                    new Candidates.PageOf(
                        gap.chainNode().id(),
                        subject.region(),
                        subject.method(),
                        CandidateKind.EXTERNAL_HOLDER,
                        page)));
    var found = candidates.candidates(asked.values());
    var named = places.name(found.values().stream().flatMap(AtlasAttraction::paths).toList());
    return new AttractionMap(
        item.heading(notes(missing.size(), found)),
        Formula.CANDIDATE.text(),
        asked.entrySet().stream()
            .map(one -> target(one.getKey(), found.get(one.getValue()), named))
            .toList());
  }

  private static Target target(ChainGap gap, @Nullable Candidates found, AtlasPlaces.Named named) {
    return new Target(
        AtlasThing.of(gap.chainNode()),
        gap.gapType(),
        gap.severity(),
        found == null
            ? List.of()
            : found.page().items().stream()
                .map(Slice.Item::value)
                .flatMap(one -> attracted(one, gap.chainNode().id(), named).stream())
                .toList());
  }

  private static List<Attracted> attracted(
      Candidate candidate, String node, AtlasPlaces.Named named) {
    if (!(candidate.entity() instanceof Holder holder)) {
      return List.of();
    }
    return List.of(
        new Attracted(
            AtlasThing.of(holder),
            holder.holderType(),
            named.atNullable(holder.regionPath()),
            candidate.score().score(),
            candidate.score().known(),
            candidate.nodes().stream()
                .filter(on -> on.chainNode().id().equals(node))
                .mapToLong(Candidate.OnNode::families)
                .sum(),
            candidate.why()));
  }

  private static Stream<String> paths(Candidates found) {
    return found.page().items().stream()
        .flatMap(
            item ->
                item.value().entity() instanceof Holder holder
                    ? Stream.ofNullable(holder.regionPath())
                    : Stream.empty());
  }

  private static List<String> notes(int missing, Map<?, Candidates> found) {
    var notes = new ArrayList<>(Notes.cut(Math.min(missing, MOST_TARGETS), missing, "nodes"));
    if (missing == 0) {
      notes.add("No node of the chain is absent, broken or choked here.");
    }
    notes.addAll(
        found.values().stream()
            .flatMap(one -> one.notes().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new)));
    return notes;
  }
}
