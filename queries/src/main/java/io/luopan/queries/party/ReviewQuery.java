package io.luopan.queries.party;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.schema.EdgeType;
import java.util.Map;

/// The queries for pairs that wait for a person, out of the parts `ReviewQuery/*.cypher`.
public enum ReviewQuery {
  OF_HOLDERS("ofHolders", EdgeType.APPLIED_BY),
  OF_INVENTORS("ofInventors", EdgeType.INVENTED_BY);

  private final String filter;
  private final EdgeType patents;

  ReviewQuery(String filter, EdgeType patents) {
    this.filter = filter;
    this.patents = patents;
  }

  public String page(ReviewOrder order) {
    return waiting() + read(order.file());
  }

  public String count() {
    return waiting() + read("count");
  }

  private String waiting() {
    return read("undecided") + read(filter);
  }

  private String read(String part) {
    return CypherFiles.read(
        ReviewQuery.class, part, Map.of("label", patents.to().label(), "patents", patents.type()));
  }
}
