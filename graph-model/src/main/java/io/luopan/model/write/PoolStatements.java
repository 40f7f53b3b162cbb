package io.luopan.model.write;

import static io.luopan.model.write.DeclarationStatements.putIfAny;
import static io.luopan.model.write.PatentStatements.putIfKnown;
import static io.luopan.model.write.StatementBatch.properties;

import io.luopan.model.party.HolderNames;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.HolderTypes;
import io.luopan.model.pool.Alliance;
import io.luopan.model.pool.Membership;
import io.luopan.model.pool.Pool;
import io.luopan.model.pool.PoolFact;
import io.luopan.model.pool.PoolListing;
import io.luopan.model.pool.Programme;
import io.luopan.model.pool.RoyaltyTerm;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// States pools, what they license, list and ask for, who belongs to them, and alliances.
record PoolStatements(Statements batch, HolderStatements holders) {

  void state(PoolFact said, String source) {
    switch (said) {
      case Pool fact -> state(fact, source);
      case Programme fact -> state(fact, source);
      case Membership fact -> state(fact, source);
      case PoolListing fact -> state(fact, source);
      case RoyaltyTerm fact -> state(fact, source);
      case Alliance fact -> state(fact, source);
    }
  }

  private void state(Pool fact, String source) {
    var id = "pool/" + fact.code();
    var said = properties("code", fact.code());
    PatentStatements.texts(said, "name", fact.names());
    putIfKnown(said, "basis", fact.basis() == null ? null : fact.basis().name());
    putIfKnown(said, "launchedOn", fact.launchedOn());
    putIfKnown(said, "closedOn", fact.closedOn());
    putIfKnown(said, "citation", fact.citation());
    batch.state(NodeLabel.POOL, id, said, source);
    if (fact.administrator() != null) {
      relate(EdgeType.ADMINISTERED_BY, id, fact.administrator(), source);
    }
    serves(EdgeType.POOL_SERVES, id, fact.nodes(), source);
  }

  private void state(Programme fact, String source) {
    var id = programme(fact.code(), source);
    var said = properties("code", fact.code());
    PatentStatements.texts(said, "name", fact.names());
    putIfKnown(said, "fieldOfUse", fact.fieldOfUse());
    putIfKnown(said, "launchedOn", fact.launchedOn());
    putIfKnown(said, "citation", fact.citation());
    putIfAny(said, "products", fact.products());
    batch.state(NodeLabel.PROGRAMME, id, said, source);
    DeclarationStatements.relate(batch, EdgeType.LICENSES, id, fact.standards(), source);
  }

  /// Mentions a programme and the pool that offers it.
  private String programme(String code, String source) {
    var id = "programme/" + code;
    batch.mention(NodeLabel.PROGRAMME, id, properties("code", code));
    batch.relate(EdgeType.PROGRAMME_OF, id, pool(Programme.pool(code)), properties(), source);
    return id;
  }

  private String pool(String code) {
    batch.mention(NodeLabel.POOL, "pool/" + code, properties("code", code));
    return "pool/" + code;
  }

  private void state(Membership fact, String source) {
    var key = HolderNames.key(fact.party());
    if (key.isEmpty()) {
      return;
    }
    var identifying =
        properties("body", fact.body().name(), "code", fact.code(), "role", fact.role().name());
    putIfKnown(identifying, "programme", fact.programme());
    putIfKnown(identifying, "joinedOn", fact.joinedOn());
    var id = "membership/" + HolderNames.shortHash(key + " " + identifying);
    var said = properties("role", fact.role().name());
    putIfKnown(said, "joinedOn", fact.joinedOn());
    putIfKnown(said, "leftOn", fact.leftOn());
    putIfKnown(said, "products", fact.products());
    putIfKnown(said, "exclusive", fact.exclusive());
    putIfKnown(said, "citation", fact.citation());
    batch.state(NodeLabel.MEMBERSHIP, id, said, source);
    switch (fact.body()) {
      case POOL ->
          batch.relate(EdgeType.MEMBERSHIP_OF_POOL, id, pool(fact.code()), properties(), source);
      case ALLIANCE -> {
        var alliance = "alliance/" + fact.code();
        batch.mention(NodeLabel.ALLIANCE, alliance, properties("code", fact.code()));
        batch.relate(EdgeType.MEMBERSHIP_OF_ALLIANCE, id, alliance, properties(), source);
      }
    }
    if (fact.programme() != null) {
      batch.relate(
          EdgeType.MEMBERSHIP_IN, id, programme(fact.programme(), source), properties(), source);
    }
    relate(EdgeType.MEMBERSHIP_OF_PARTY, id, fact.party(), source);
  }

  private void state(PoolListing fact, String source) {
    var programme = programme(fact.programme(), source);
    var id =
        "listing/"
            + HolderNames.shortHash(programme + " " + DeclarationStatements.text(fact.patent()));
    var said = properties();
    putIfKnown(
        said, "office", fact.patent().office() == null ? null : fact.patent().office().code());
    putIfKnown(said, "listedOn", fact.listedOn());
    putIfKnown(said, "removedOn", fact.removedOn());
    putIfKnown(said, "expiresOn", fact.expiresOn());
    putIfKnown(said, "claim", fact.claim());
    batch.state(NodeLabel.POOL_LISTING, id, said, source);
    batch.relate(EdgeType.LISTED_IN, id, programme, properties(), source);
    NumberStatements.state(batch, EdgeType.LISTED_NUMBER, id, fact.patent(), source);
    DeclarationStatements.relate(batch, EdgeType.LISTED_FOR, id, fact.standards(), source);
    if (fact.owner() != null) {
      relate(EdgeType.LISTED_OF, id, fact.owner(), source);
    }
    if (fact.listOn() != null) {
      var list = "pool-list/" + fact.programme() + "/" + fact.listOn();
      // The source that states a list names it by its day, so that all rows state it as one.
      var head = source.substring(0, source.indexOf('#') + 1) + "list " + fact.listOn();
      batch.state(NodeLabel.POOL_LIST, list, properties("listOn", fact.listOn()), head);
      batch.relate(EdgeType.LIST_OF, list, programme, properties(), head);
      batch.relate(EdgeType.ON_LIST, id, list, properties(), source);
    }
  }

  private void state(RoyaltyTerm fact, String source) {
    var programme = programme(fact.programme(), source);
    var said =
        properties(
            "product",
            fact.product(),
            "unit",
            fact.unit().name(),
            "amount",
            fact.amount().toPlainString());
    putIfKnown(said, "currency", text(fact.currency()));
    putIfKnown(said, "condition", fact.condition() == null ? null : fact.condition().name());
    putIfKnown(said, "cap", fact.cap() == null ? null : fact.cap().toPlainString());
    putIfKnown(said, "capPeriod", fact.capPeriod() == null ? null : fact.capPeriod().name());
    putIfKnown(said, "fromOn", fact.from());
    putIfKnown(said, "untilOn", fact.until());
    putIfKnown(said, "regionPath", fact.region() == null ? null : fact.region().path());
    putIfKnown(said, "note", fact.note());
    var id = "royalty/" + HolderNames.shortHash(programme + " " + said);
    putIfKnown(said, "citation", fact.citation());
    batch.state(NodeLabel.ROYALTY_TERM, id, said, source);
    batch.relate(EdgeType.TERM_OF, id, programme, properties(), source);
  }

  private void state(Alliance fact, String source) {
    var id = "alliance/" + fact.code();
    var said = properties("code", fact.code(), "allianceKind", fact.kind().name());
    PatentStatements.texts(said, "name", fact.names());
    putIfKnown(said, "purpose", fact.purpose());
    putIfKnown(said, "foundedOn", fact.foundedOn());
    putIfKnown(said, "citation", fact.citation());
    batch.state(NodeLabel.ALLIANCE, id, said, source);
    serves(EdgeType.ALLIANCE_SERVES, id, fact.nodes(), source);
  }

  private void serves(EdgeType type, String id, List<String> nodes, String source) {
    nodes.forEach(
        node -> batch.relate(type, id, IndustryStatements.nodeId(node), properties(), source));
  }

  /// A short name looks like a person's, `长虹`, but who licenses, lists or joins is hardly one.
  private void relate(EdgeType role, String from, String name, String source) {
    var type = HolderTypes.fromName(name);
    holders.relate(role, from, name, type == HolderType.PERSON ? HolderType.UNKNOWN : type, source);
  }

  private static @Nullable String text(@Nullable Currency currency) {
    return currency == null ? null : currency.getCurrencyCode();
  }
}
