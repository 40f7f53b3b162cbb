package io.luopan.api.gap;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.page.PageInfo;
import io.luopan.api.page.TotalCount;
import io.luopan.api.patent.PatentConnection;
import io.luopan.api.patent.PatentPaging;
import io.luopan.model.industry.IndustryFact.ChainStage;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.GapAnswer;
import io.luopan.queries.gap.GapRanking;
import io.luopan.queries.gap.GapType;
import io.luopan.queries.gap.RegionProfile;
import io.luopan.queries.measure.RankBootstrap;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The gaps of a chain in a region.
@Controller
class ChainGapController {
  private static final int MOST_DRAWS = 2_000;

  private final Questions questions;
  private final GapIds ids;
  private final MethodNotes notes;

  ChainGapController(Questions questions, GapIds ids, MethodNotes notes) {
    this.questions = questions;
    this.ids = ids;
    this.notes = notes;
  }

  /// Which gaps are wanted.
  record ChainGapFilter(
      @Nullable List<GapType> gapType,
      @Nullable List<ChainStage> stage,
      @Nullable Double minSeverity) {

    boolean accepts(ChainGap gap) {
      return (gapType == null || gapType.contains(gap.gapType()))
          && (stage == null || stage.contains(gap.chainNode().stage()))
          && (minSeverity == null || gap.severity() != null && gap.severity() >= minSeverity);
    }
  }

  record ChainGapEdge(String cursor, ChainGap node) {}

  record ChainGapConnection(
      List<ChainGapEdge> edges,
      PageInfo pageInfo,
      TotalCount totalCount,
      @Nullable Double regionCoverage,
      GapAnswer answer,
      List<ChainGap> all) {}

  @QueryMapping
  ChainGapConnection chainGaps(
      @Argument String chain,
      @Argument String region,
      @Argument @Nullable ChainGapFilter where,
      @Argument ChainGapOrder orderBy,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingEnvironment at) {
    var page = PageRequest.first(first, after);
    @Nullable Map<String, Object> asked = at.getArgument("method");
    var answer =
        questions
            .gaps()
            .gaps(
                questions.chains().get(GlobalId.idOrText(chain)),
                questions.regions().get(GlobalId.idOrText(region)),
                new GapMethods(questions).read(asked));
    var wanted =
        answer.gaps().stream()
            .filter(gap -> where == null || where.accepts(gap))
            .sorted(orderBy.comparator())
            .toList();
    return connection(answer, wanted, orderBy, page);
  }

  private ChainGapConnection connection(
      GapAnswer answer, List<ChainGap> wanted, ChainGapOrder orderBy, PageRequest page) {
    var cursors = questions.cursors();
    var place = cursors.readNullable(orderBy.name(), page.cursor());
    var rest =
        wanted.stream()
            .filter(gap -> place == null || orderBy.isAfter(gap, place))
            .limit(page.size() + 1L)
            .map(gap -> new Slice.Item<>(gap, cursors.write(orderBy.name(), orderBy.placeOf(gap))))
            .toList();
    var slice = Slice.cut(rest, page);
    return new ChainGapConnection(
        slice.items().stream().map(item -> new ChainGapEdge(item.cursor(), item.value())).toList(),
        PageInfo.of(slice),
        TotalCount.exactly(wanted.size()),
        answer.coverage(),
        answer,
        wanted);
  }

  @SchemaMapping
  List<ChainGapFacet.ChainGapFacetCounts> facets(
      ChainGapConnection connection, @Argument List<ChainGapFacet> by) {
    return by.stream().distinct().map(facet -> facet.of(connection.all())).toList();
  }

  @SchemaMapping
  MethodNote method(ChainGapConnection connection) {
    return notes.of(connection.answer().method(), connection.answer().release());
  }

  @SchemaMapping
  RegionProfile profile(ChainGapConnection connection) {
    return questions.gaps().profile(connection.answer().region(), connection.answer().method());
  }

  @SchemaMapping
  GapRanking ranking(
      ChainGapConnection connection,
      @Argument int draws,
      @Argument int seed,
      @Argument double level) {
    if (draws < 1 || draws > MOST_DRAWS || !(level > 0 && level < 1)) {
      throw RefusedException.badInput(
          "Ask for 1 to %,d draws and a level between 0 and 1.".formatted(MOST_DRAWS));
    }
    return questions
        .gaps()
        .ranking(connection.answer(), new RankBootstrap.Settings(seed, draws, level));
  }

  @SchemaMapping
  String id(ChainGap gap) {
    return ids.idOf(gap);
  }

  @SchemaMapping(typeName = "EvidenceInput")
  @Nullable CompletableFuture<PatentConnection> drillDown(
      ChainGap.Input input, DataFetchingEnvironment at) {
    var selection = input.drillDown();
    return selection == null ? null : PatentPaging.page(at, selection);
  }
}
