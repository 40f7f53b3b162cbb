package io.luopan.model.write;

import static io.luopan.model.write.PatentStatements.putIfKnown;

import io.luopan.model.industry.CompanyRoleFact;
import io.luopan.model.industry.CompanyRoleFact.Industry;
import io.luopan.model.industry.CompanyRoleFact.Node;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.HolderType;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.write.HolderStatements.Named;
import java.util.List;

/// States which companies an industry or a chain node has.
final class CompanyRoleStatements {
  private CompanyRoleStatements() {}

  static void state(
      Statements batch, HolderStatements holders, CompanyRoleFact fact, String source) {
    if (HolderNames.key(fact.company()).isEmpty()) {
      return;
    }
    var said = StatementBatch.properties();
    putIfKnown(said, "stockCode", fact.stockCode());
    putIfKnown(said, "role", fact.role());
    var company = List.of(new Named(fact.company(), HolderType.COMPANY, said));
    switch (fact.place()) {
      case Industry(var scheme, var symbol) ->
          holders.relate(
              EdgeType.INDUSTRY_PURSUED_BY,
              ClassSymbols.mention(batch, scheme, symbol),
              company,
              source);
      case Node(var id) ->
          holders.relate(EdgeType.NODE_PURSUED_BY, IndustryStatements.nodeId(id), company, source);
    }
  }
}
