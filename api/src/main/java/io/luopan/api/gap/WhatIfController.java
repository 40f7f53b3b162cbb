package io.luopan.api.gap;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.GlobalId;
import io.luopan.queries.Questions;
import io.luopan.queries.gap.WhatIf;
import io.luopan.queries.gap.WhatIf.NodeCase;
import io.luopan.queries.industry.ChainNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The gaps of a region as they would be.
@Controller
class WhatIfController {
  private final Questions questions;
  private final MethodNotes notes;

  WhatIfController(Questions questions, MethodNotes notes) {
    this.questions = questions;
    this.notes = notes;
  }

  @QueryMapping
  WhatIf whatIf(
      @Argument String chain,
      @Argument String region,
      @Argument WhatIfAddition add,
      DataFetchingEnvironment at) {
    @Nullable Map<String, Object> method = at.getArgument("method");
    return questions
        .whatIfs()
        .whatIf(
            questions.chains().get(GlobalId.idOrText(chain)),
            questions.regions().get(GlobalId.idOrText(region)),
            new GapMethods(questions).read(method),
            add.read(questions));
  }

  @SchemaMapping(typeName = "WhatIf")
  List<ChainNode> closed(WhatIf whatIf) {
    return whatIf.nodes().stream()
        .filter(NodeCase::closes)
        .map(nodeCase -> nodeCase.before().chainNode())
        .toList();
  }

  @SchemaMapping(typeName = "WhatIfNode")
  ChainNode chainNode(NodeCase nodeCase) {
    return nodeCase.before().chainNode();
  }

  @SchemaMapping(typeName = "WhatIf")
  MethodNote method(WhatIf whatIf) {
    return notes.of(
        whatIf.rules(),
        whatIf.release(),
        "What is added counts in this region instead of where it counts now; other regions lose it.",
        "Who moves stays who it is: control (foreign share, CR4, citations) is as before for added"
            + " holders. Added patents count as bought by somebody of the region: the foreign share"
            + " and the citations follow, CR4 is as before.",
        "Added patents bring no holder, for who buys them is not known.",
        "The case stands in no graph, so that its numbers open to no patents.");
  }
}
