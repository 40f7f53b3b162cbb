package io.luopan.api.use;

import io.luopan.api.graphql.Loaders;
import io.luopan.model.use.TransferKind;
import io.luopan.queries.Questions;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.use.Transfer;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The recorded transfers of patents.
@Controller
class TransferController {
  private final Questions questions;

  TransferController(Questions questions) {
    this.questions = questions;
  }

  @BatchMapping
  Map<Patent, List<Transfer>> transfers(List<Patent> patents) {
    return Loaders.lists(patents, Patent::id, questions.transfers()::transfersOf);
  }

  @SchemaMapping
  TransferKind transferKind(Transfer transfer) {
    return transfer.kind();
  }
}
