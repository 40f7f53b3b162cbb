package io.luopan.queries.graph;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.classification.ClassQueries;
import io.luopan.queries.industry.ChainNodeQueries;
import io.luopan.queries.industry.ChainQueries;
import io.luopan.queries.industry.SystemQueries;
import io.luopan.queries.party.HolderQueries;
import io.luopan.queries.party.InventorQueries;
import io.luopan.queries.patent.PatentQueries;
import io.luopan.queries.place.RegionQueries;
import io.luopan.queries.pool.AllianceQueries;
import io.luopan.queries.pool.ListingQueries;
import io.luopan.queries.pool.MembershipQueries;
import io.luopan.queries.pool.PoolQueries;
import io.luopan.queries.pool.ProgrammeQueries;
import io.luopan.queries.standard.DeclarationQueries;
import io.luopan.queries.standard.FindingQueries;
import io.luopan.queries.standard.StandardQueries;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Anything by its id: one query a kind.
public final class EntityQueries {
  private final GraphReader graph;
  private final PatentQueries patents;
  private final HolderQueries holders;
  private final InventorQueries inventors;
  private final RegionQueries regions;
  private final ClassQueries classes;
  private final SystemQueries systems;
  private final ChainQueries chains;
  private final ChainNodeQueries chainNodes;
  private final StandardQueries standards;
  private final DeclarationQueries declarations;
  private final FindingQueries findings;
  private final PoolQueries pools;
  private final ProgrammeQueries programmes;
  private final ListingQueries listings;
  private final MembershipQueries memberships;
  private final AllianceQueries alliances;

  public EntityQueries(
      GraphReader graph,
      PatentQueries patents,
      HolderQueries holders,
      InventorQueries inventors,
      RegionQueries regions,
      ClassQueries classes,
      SystemQueries systems,
      ChainQueries chains,
      ChainNodeQueries chainNodes,
      StandardQueries standards,
      DeclarationQueries declarations,
      FindingQueries findings,
      PoolQueries pools,
      ProgrammeQueries programmes,
      ListingQueries listings,
      MembershipQueries memberships,
      AllianceQueries alliances) {
    this.graph = graph;
    this.patents = patents;
    this.holders = holders;
    this.inventors = inventors;
    this.regions = regions;
    this.classes = classes;
    this.systems = systems;
    this.chains = chains;
    this.chainNodes = chainNodes;
    this.standards = standards;
    this.declarations = declarations;
    this.findings = findings;
    this.pools = pools;
    this.programmes = programmes;
    this.listings = listings;
    this.memberships = memberships;
    this.alliances = alliances;
  }

  /// A thing's degree counts these relations, or all where none is named.
  public record DegreeOf(String id, List<RelationKind> relations) {
    public DegreeOf {
      relations = List.copyOf(RelationKind.orAll(relations));
    }
  }

  /// By the id asked for; what is not there is left out.
  public Map<String, Entity> byIds(Collection<String> ids) {
    var found = new HashMap<String, Entity>();
    ids.stream()
        .filter(id -> EntityKind.find(id).isPresent())
        .collect(Collectors.groupingBy(EntityKind::of))
        .forEach(
            (kind, some) -> {
              if (kind == EntityKind.PATENT) {
                found.putAll(patents.byIds(some));
              } else if (kind == EntityKind.HOLDER) {
                found.putAll(holders.byIds(some));
              } else if (kind == EntityKind.INVENTOR) {
                found.putAll(inventors.byIds(some));
              } else {
                ofKind(kind, some).forEach(entity -> found.put(entity.id(), entity));
              }
            });
    return found;
  }

  public Map<DegreeOf, Long> degrees(Collection<DegreeOf> asked) {
    record Alike(EntityKind kind, List<RelationKind> relations) {}
    var answers = new HashMap<DegreeOf, Long>();
    asked.stream()
        .collect(Collectors.groupingBy(a -> new Alike(EntityKind.of(a.id()), a.relations())))
        .forEach(
            (alike, some) -> {
              var cypher =
                  CypherFiles.read(
                      EntityQueries.class, "degrees", Map.of("label", alike.kind().label()));
              graph
                  .listOf(
                      cypher,
                      Parameters.of("ids", some.stream().map(DegreeOf::id).toList())
                          .and("relations", alike.relations()),
                      row -> Map.entry(row.text("of"), row.number("degree")))
                  .forEach(
                      degree ->
                          answers.put(
                              new DegreeOf(degree.getKey(), alike.relations()), degree.getValue()));
            });
    answers.putAll(computedFamilies(asked));
    return answers;
  }

  /// A computed family is no node: its relations are its members.
  private Map<DegreeOf, Long> computedFamilies(Collection<DegreeOf> asked) {
    var families =
        asked.stream().filter(a -> a.id().startsWith("family/computed/")).distinct().toList();
    if (families.isEmpty()) {
      return Map.of();
    }
    var ids = families.stream().map(DegreeOf::id).distinct().toList();
    var members =
        graph
            .list(
                EntityQueries.class,
                "computedFamilyMembers",
                Parameters.of("ids", ids),
                row -> Map.entry(row.text("id"), row.number("members")))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return families.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                family ->
                    family.relations().contains(RelationKind.MEMBER_OF_FAMILY)
                        ? members.getOrDefault(family.id(), 0L)
                        : 0L));
  }

  private Collection<? extends Entity> ofKind(EntityKind kind, List<String> ids) {
    return switch (kind) {
      case PATENT -> patents.byIds(ids).values();
      case PUBLICATION -> patents.publicationsByIds(ids);
      case FAMILY -> patents.familiesByIds(ids);
      case HOLDER -> holders.byIds(ids).values();
      case INVENTOR -> inventors.byIds(ids).values();
      case SYSTEM -> systems.byIds(ids);
      case CLUSTER -> systems.clustersByIds(ids);
      case CHAIN -> chains.byIds(ids);
      case CHAIN_NODE -> chainNodes.byIds(ids);
      case REGION -> regions.byIds(ids);
      case CLASS_SYMBOL -> classes.byIds(ids);
      case STANDARD -> standards.byIds(ids);
      case DECLARATION -> declarations.byIds(ids);
      case DECLARED_PATENT -> declarations.patentsByIds(ids);
      case ESSENTIALITY_FINDING -> findings.byIds(ids);
      case POOL -> pools.byIds(ids);
      case PROGRAMME -> programmes.byIds(ids);
      case POOL_LISTING -> listings.byIds(ids);
      case MEMBERSHIP -> memberships.byIds(ids);
      case ROYALTY_TERM -> programmes.termsByIds(ids);
      case ALLIANCE -> alliances.byIds(ids);
    };
  }
}
