package io.luopan.api.place;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.Questions;
import io.luopan.queries.place.Region;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Regions.
@Controller
class RegionController {
  private final Questions questions;

  RegionController(Questions questions) {
    this.questions = questions;
  }

  @QueryMapping
  @Nullable Region region(@Argument String code) {
    return questions.regions().findByCode(code).orElse(null);
  }

  @SchemaMapping
  String adminCode(Region region) {
    return region.code();
  }

  @SchemaMapping
  int level(Region region) {
    return region.level().ordinal();
  }

  @SchemaMapping
  @Nullable CompletableFuture<Region> parent(Region region, DataFetchingEnvironment at) {
    return region.parent().map(id -> Loaders.<Region>entity(at, id)).orElse(null);
  }
}
