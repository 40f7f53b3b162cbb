package io.luopan.queries.licensing;

import io.luopan.queries.Budget;
import io.luopan.queries.GraphReader;
import io.luopan.queries.RefusedException;
import io.luopan.queries.cover.CoverSolver;
import io.luopan.queries.cover.CoverSolver.Effort;
import io.luopan.queries.graph.DatasetQueries;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.ChainNodeQueries;
import io.luopan.queries.ledger.ClaimedPatents.Claimed;
import io.luopan.queries.ledger.LedgerQueries;
import io.luopan.queries.licensing.Element.Key;
import io.luopan.queries.licensing.Element.Kind;
import io.luopan.queries.licensing.PoolQuestion.Subject.OfChain;
import io.luopan.queries.licensing.PoolQuestion.Subject.OfNode;
import io.luopan.queries.licensing.PoolQuestion.Subject.OfStandard;
import java.util.List;
import java.util.Map;

/// Which patents could make a pool. Cost: three queries over the patents of the subject, then
/// work in memory that grows with their number; about a second is spent on the optimum.
public final class PoolCandidateQueries {
  public static final String METHOD = "pool-candidates";
  public static final String VERSION = "1";

  private final CandidateReader reader;
  private final ChainNodeQueries chainNodes;
  private final LedgerQueries ledger;
  private final DatasetQueries dataset;

  public PoolCandidateQueries(
      GraphReader graph,
      ChainNodeQueries chainNodes,
      LedgerQueries ledger,
      DatasetQueries dataset) {
    this.reader = new CandidateReader(graph);
    this.chainNodes = chainNodes;
    this.ledger = ledger;
    this.dataset = dataset;
  }

  public PoolCandidates candidates(PoolQuestion question) {
    if (question.constraints().requireFinding() && !(question.subject() instanceof OfStandard)) {
      throw RefusedException.badInput(
          "Findings are told of standards: requireFinding needs a standard.");
    }
    var release = dataset.version().release();
    return switch (question.subject()) {
      case OfStandard(var id) -> {
        var claimed = ledger.claimed(id, question.asOf());
        var found =
            claimed.patents().entrySet().stream()
                .filter(entry -> entry.getValue().found())
                .map(Map.Entry::getKey)
                .toList();
        var features = claimed.clauses().stream().map(c -> new Key(Kind.CLAUSE, c)).toList();
        var screen = new PoolScreen(question, reader.ofStandard(claimed), found, features);
        yield answer(question, screen, claimed.release(), claims(claimed.patents().values()));
      }
      case OfChain(var id) -> {
        var nodes =
            chainNodes.nodesOf(List.of(id)).getOrDefault(id, List.of()).stream()
                .map(ChainNode::id)
                .toList();
        var required = nodes.stream().map(node -> new Key(Kind.CHAIN_NODE, node)).toList();
        var screen = new PoolScreen(question, reader.ofChain(nodes), List.of(), required);
        yield answer(question, screen, release, List.of());
      }
      case OfNode(var id) -> {
        var read = reader.ofNode(id, question.constraints().bySubgroup());
        yield answer(
            question, new PoolScreen(question, read, List.of(), List.of()), release, List.of());
      }
    };
  }

  private PoolCandidates answer(
      PoolQuestion question, PoolScreen screen, String release, List<String> more) {
    var texts = reader.texts(screen.eligible);
    var assembly = new PoolAssembly(question, screen, texts);
    Budget.checkTime();
    var solution = new CoverSolver(Effort.DEFAULT, Budget::checkTime).solve(assembly.problem());
    return assembly.answer(
        solution, release, PoolNotes.of(question, screen, texts, solution, more));
  }

  private static List<String> claims(java.util.Collection<Claimed> claimed) {
    return List.of(
        ("Of the patents matched, %d are declared, %d on a pool's list and %d found essential; the"
                + " three claims are apart.")
            .formatted(
                claimed.stream().filter(Claimed::declared).count(),
                claimed.stream().filter(Claimed::listed).count(),
                claimed.stream().filter(Claimed::found).count()));
  }
}
