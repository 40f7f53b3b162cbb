package io.luopan.api.atlas;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.ApiSettings;
import io.luopan.api.gap.GapIds;
import io.luopan.api.gap.GapMethods;
import io.luopan.api.gap.MethodNote;
import io.luopan.api.gap.MethodNotes;
import io.luopan.api.graphql.GlobalId;
import io.luopan.queries.Questions;
import io.luopan.queries.atlas.Atlas;
import io.luopan.queries.atlas.AtlasTemplate;
import io.luopan.queries.atlas.AtlasTemplates;
import io.luopan.queries.atlas.AtlasThing;
import io.luopan.queries.atlas.ChainMap;
import io.luopan.queries.atlas.HolderList;
import io.luopan.queries.gap.GapMethod;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Atlases as they are now.
@Controller
class AtlasController {
  private final Questions questions;
  private final MethodNotes notes;
  private final GapIds gapIds;
  private final AtlasTemplates templates;

  AtlasController(Questions questions, MethodNotes notes, GapIds gapIds, ApiSettings settings) {
    this.questions = questions;
    this.notes = notes;
    this.gapIds = gapIds;
    this.templates = new AtlasTemplates(settings.templatesFolder());
  }

  record AtlasGap(AtlasThing chainNode, String gap) {}

  @QueryMapping
  Atlas atlas(
      @Argument String chain,
      @Argument String region,
      @Argument String template,
      DataFetchingEnvironment at) {
    @Nullable Map<String, Object> method = at.getArgument("method");
    return make(
        GlobalId.idOrText(chain),
        GlobalId.idOrText(region),
        template,
        new GapMethods(questions).read(method));
  }

  Atlas make(String chain, String region, String template, GapMethod method) {
    return questions
        .atlases()
        .atlas(
            questions.chains().get(chain),
            questions.regions().get(region),
            templates.get(template),
            method);
  }

  @QueryMapping
  List<AtlasTemplate> atlasTemplates() {
    return templates.list();
  }

  @SchemaMapping
  MethodNote method(Atlas atlas) {
    return notes.kept(atlas.rules(), atlas.release());
  }

  @SchemaMapping
  List<AtlasGap> gaps(Atlas atlas) {
    return atlas.chainNodes().stream()
        .map(
            node ->
                new AtlasGap(
                    node,
                    gapIds.idOf(
                        atlas.chain().key(), node.key(), atlas.region().key(), atlas.rules())))
        .toList();
  }

  @SchemaMapping
  @Nullable Double regionCoverage(Atlas atlas) {
    return atlas.coverage();
  }

  @SchemaMapping
  String id(AtlasThing thing) {
    return GlobalId.of(thing.id());
  }

  @SchemaMapping(typeName = "ChainMapFeed")
  String from(ChainMap.Feed feed) {
    return GlobalId.of(feed.from());
  }

  @SchemaMapping(typeName = "ChainMapFeed")
  String to(ChainMap.Feed feed) {
    return GlobalId.of(feed.to());
  }

  @SchemaMapping(typeName = "ListedHolderNode")
  String chainNode(HolderList.OnNode onNode) {
    return GlobalId.of(onNode.chainNode());
  }
}
