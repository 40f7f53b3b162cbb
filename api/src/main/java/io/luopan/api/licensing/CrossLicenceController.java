package io.luopan.api.licensing;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.gap.MethodNote;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.Questions;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.licensing.CrossLicence;
import io.luopan.queries.licensing.CrossLicence.Licence;
import io.luopan.queries.licensing.CrossLicence.OnNode;
import io.luopan.queries.licensing.CrossLicence.SharedPool;
import io.luopan.queries.licensing.CrossLicence.Side;
import io.luopan.queries.licensing.CrossLicenceQueries;
import io.luopan.queries.party.Holder;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.pool.PatentPool;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Cross-licences of two holders.
@Controller
class CrossLicenceController {
  private final Questions questions;
  private final LicensingMethods methods;

  CrossLicenceController(Questions questions, LicensingMethods methods) {
    this.questions = questions;
    this.methods = methods;
  }

  @QueryMapping
  CrossLicence crossLicenceCandidates(
      @Argument String a, @Argument String b, @Argument @Nullable LocalDate asOf) {
    return questions
        .licensing()
        .crossLicences()
        .between(
            Named.holder(a, questions),
            Named.holder(b, questions),
            asOf == null ? LocalDate.now() : asOf);
  }

  @SchemaMapping
  MethodNote method(CrossLicence cross) {
    return methods.of(
        CrossLicenceQueries.METHOD,
        CrossLicenceQueries.VERSION,
        Map.of("asOf", cross.asOf(), "cited", 1, "made", 1, "yearsOfTerm", 20),
        cross.release(),
        cross.notes());
  }

  @SchemaMapping(typeName = "CrossLicenceSide", field = "holder")
  CompletableFuture<Holder> holder(Side side, DataFetchingEnvironment at) {
    return Loaders.entity(at, side.holder());
  }

  @SchemaMapping(typeName = "CrossLicenceNode", field = "chainNode")
  CompletableFuture<ChainNode> chainNode(OnNode on, DataFetchingEnvironment at) {
    return Loaders.entity(at, on.node());
  }

  @SchemaMapping(typeName = "RecordedLicence", field = "patent")
  CompletableFuture<Patent> patent(Licence licence, DataFetchingEnvironment at) {
    return Loaders.entity(at, licence.patent());
  }

  @SchemaMapping(typeName = "SharedPool", field = "pool")
  CompletableFuture<PatentPool> pool(SharedPool shared, DataFetchingEnvironment at) {
    return Loaders.entity(at, shared.pool());
  }
}
