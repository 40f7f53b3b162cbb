package io.luopan.queries.atlas;

import io.luopan.queries.GraphReader;
import io.luopan.queries.atlas.AtlasItemKind.Form;
import io.luopan.queries.candidate.CandidateQueries;
import io.luopan.queries.gap.ChainGapQueries;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.graph.DatasetQueries;
import io.luopan.queries.industry.ChainQueries;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.industry.SystemQueries;
import io.luopan.queries.place.Region;
import io.luopan.queries.place.RegionQueries;
import java.util.ArrayList;
import java.util.List;

/// Makes atlases. Cost: one judgement of the chain and of each chain aligned with it, and some
/// queries for each list; the attraction map asks for candidates once a gap.
public final class AtlasQueries {
  private final ChainGapQueries gaps;
  private final DatasetQueries dataset;
  private final AtlasPlaces places;
  private final AtlasHolders holders;
  private final AtlasPeople people;
  private final AtlasAttraction attraction;
  private final AtlasIndustry industry;

  public AtlasQueries(
      GraphReader graph,
      ChainGapQueries gaps,
      CandidateQueries candidates,
      ChainQueries chains,
      SystemQueries systems,
      RegionQueries regions,
      DatasetQueries dataset) {
    this.gaps = gaps;
    this.dataset = dataset;
    places = new AtlasPlaces(regions);
    holders = new AtlasHolders(graph, places);
    people = new AtlasPeople(graph);
    attraction = new AtlasAttraction(candidates, places);
    industry = new AtlasIndustry(chains, systems);
  }

  public Atlas atlas(IndustryChain chain, Region region, AtlasTemplate template, GapMethod method) {
    var version = gaps.atOneVersion();
    var answer = version.gaps(chain, region, method);
    var subject = new AtlasSubject(version, answer, version.tree(chain));
    return new Atlas(
        AtlasThing.of(chain),
        AtlasThing.of(region),
        template.code(),
        template.nameZh(),
        template.nameEn(),
        method.asOf(),
        answer.release(),
        method,
        answer.coverage(),
        items(template, Form.MAP, subject),
        items(template, Form.LIST, subject),
        notes(answer.release()));
  }

  private List<AtlasItem> items(AtlasTemplate template, Form form, AtlasSubject subject) {
    return template.items(form).stream().map(item -> item(item, subject)).toList();
  }

  private AtlasItem item(AtlasTemplate.Item item, AtlasSubject subject) {
    if (subject.gaps().isEmpty() && item.kind() != AtlasItemKind.CLUSTER_LIST) {
      return AbsentItem.of(item, "The chain is only named: the graph holds no nodes of it.");
    }
    return switch (item.kind()) {
      case CHAIN_MAP -> ChainMap.of(item, subject);
      case TECHNOLOGY_ROADMAP -> TechnologyRoadmap.of(item, subject);
      case REGION_MAP -> places.map(item, subject);
      case ATTRACTION_MAP -> attraction.map(item, subject);
      case APPLICATION_MAP -> industry.applications(item, subject);
      case HOLDER_LIST -> holders.list(item, subject);
      case PEOPLE_LIST -> people.list(item, subject);
      case ISSUE_LIST -> IssueList.of(item, subject);
      case CLUSTER_LIST -> industry.clusters(item, subject);
      case PLATFORM_LIST -> notHeld(item, "platforms (平台)");
      case PROJECT_LIST -> notHeld(item, "projects (项目)");
      case POLICY_LIST -> notHeld(item, "policies (政策)");
      case DEMAND_LIST -> notHeld(item, "demands (需求)");
    };
  }

  private static AtlasItem notHeld(AtlasTemplate.Item item, String what) {
    return AbsentItem.of(item, "The graph holds no %s yet, so none can be listed.".formatted(what));
  }

  private List<String> notes(String counted) {
    var notes = new ArrayList<String>();
    var now = dataset.version().release();
    if (!now.equals(counted)) {
      notes.add(
          "Counted from version %s of the graph while version %s was being read; holders, inventors"
                  .formatted(counted, now)
              + " and candidates are of the latter.");
    }
    return notes;
  }
}
