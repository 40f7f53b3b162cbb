package io.luopan.model.write;

import static io.luopan.model.write.PatentStatements.putIfKnown;

import io.luopan.model.industry.CompanyRoleFact;
import io.luopan.model.industry.CompanyRoleFact.Industry;
import io.luopan.model.industry.CompanyRoleFact.Node;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.HolderType;

/// States which companies an industry or a chain node has.
final class CompanyRoleStatements {
  private CompanyRoleStatements() {}

  static void state(
      Statements batch,
      HolderMentions mentions,
      HolderIdentity identity,
      CompanyRoleFact fact,
      String source) {
    var key = HolderNames.key(fact.company());
    if (key.isEmpty()) {
      return;
    }
    var bearer = identity.bearerOf(key);
    var holder = identity.targetOf(bearer);
    PartyStatements.named(batch, mentions, bearer, fact.company().strip(), HolderType.COMPANY);
    var said = PartyStatements.byName(fact.company(), key);
    putIfKnown(said, "stockCode", fact.stockCode());
    putIfKnown(said, "role", fact.role());
    switch (fact.place()) {
      case Industry(var scheme, var symbol) ->
          batch.relate(
              EdgeType.INDUSTRY_PURSUED_BY,
              ClassSymbols.mention(batch, scheme, symbol),
              holder,
              said,
              source);
      case Node(var id) ->
          batch.relate(
              EdgeType.NODE_PURSUED_BY, IndustryStatements.nodeId(id), holder, said, source);
    }
  }
}
