package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.PublishedDocument;
import io.luopan.model.patent.PublicationNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/// Decides which patent each fact is about: the one with its application number, else the one with
/// its publications.
///
/// A patent known only by publications has the first of them as its id, one of a known kind if
/// there is any; when a fact tells the application, the patent gets its lasting id, and the old one
/// leads there through the publication.
final class PatentIdentity {
  private static final Pattern KIND = Pattern.compile("[0-9][A-Z][0-9]?$");

  /// By [PublicationKey].
  private final Map<String, Set<String>> ownersOfPublication = new HashMap<>();

  private final Set<String> existing = new HashSet<>();
  private final Map<String, String> renamed = new HashMap<>();

  /// The patent's id, or the reason why the fact contradicts what is known.
  sealed interface Decision {
    record Is(String id) implements Decision {}

    record Contradicts(String publication, String owner, String application) implements Decision {}
  }

  /// @return one decision a fact, in order
  static List<Decision> decide(TransactionContext tx, List<PatentFact> facts) {
    var identity = new PatentIdentity();
    identity.read(tx, facts);
    var decisions = facts.stream().map(identity::decide).toList();
    identity.rename(tx);
    return decisions.stream().map(identity::afterRenaming).toList();
  }

  static String patentId(String key) {
    return "patent/" + key;
  }

  static String publicationId(String text) {
    return "publication/" + text;
  }

  private void read(TransactionContext tx, List<PatentFact> facts) {
    var publications = new TreeSet<String>();
    var numbers = new TreeSet<String>();
    var applications = new TreeSet<String>();
    for (var fact : facts) {
      for (var document : fact.publications()) {
        var number = document.number();
        if (PublicationKey.isNumber(number)) {
          numbers.add(number.number());
        } else {
          publications.add(publicationId(number.text()));
        }
      }
      if (fact.application() != null) {
        applications.add(patentId(fact.application().key()));
      }
    }
    readOwners(tx, "ownersOfPublications", publications);
    readOwners(tx, "ownersOfNumbers", numbers);
    tx.run(
            CypherFiles.read(PatentIdentity.class, "existingPatents"),
            Lists.of("ids", List.copyOf(applications)))
        .forEachRemaining(row -> existing.add(row.get("id").asString()));
  }

  private void readOwners(TransactionContext tx, String query, Set<String> asked) {
    if (asked.isEmpty()) {
      return;
    }
    tx.run(CypherFiles.read(PatentIdentity.class, query), Lists.of("asked", List.copyOf(asked)))
        .forEachRemaining(
            row -> {
              var patent = row.get("patent").asString();
              ownersOfPublication
                  .computeIfAbsent(row.get("key").asString(), _ -> new TreeSet<>())
                  .add(patent);
              existing.add(patent);
            });
  }

  private Decision decide(PatentFact fact) {
    var keys = keys(fact);
    var owners = new TreeSet<String>();
    for (var key : keys) {
      ownersOfPublication
          .getOrDefault(key, Set.of())
          .forEach(owner -> owners.add(Objects.requireNonNull(current(owner))));
    }
    var stubs = owners.stream().filter(PatentIdentity::isStub).toList();
    var applications = new TreeSet<>(owners);
    applications.removeAll(stubs);
    var application = fact.application() == null ? null : patentId(fact.application().key());
    var others = new TreeSet<>(applications);
    if (application != null) {
      others.remove(application);
      applications.add(application);
    }
    if (applications.size() > 1) {
      return new Decision.Contradicts(
          String.join(", ", publications(fact)), others.first(), Objects.toString(application));
    }
    String id;
    if (!applications.isEmpty()) {
      id = applications.first();
    } else {
      var candidates = new TreeSet<>(stubs);
      candidates.add(stubId(fact));
      id = PublicationKey.firstStub(candidates);
    }
    for (var stub : stubs) {
      if (!stub.equals(id)) {
        renamed.put(stub, id);
      }
    }
    keys.forEach(key -> ownersOfPublication.computeIfAbsent(key, _ -> new TreeSet<>()).add(id));
    return new Decision.Is(id);
  }

  /// The numbers of the fact's documents in text order.
  static List<String> publications(PatentFact fact) {
    return fact.publications().stream()
        .map(PublishedDocument::number)
        .map(PublicationNumber::text)
        .sorted()
        .toList();
  }

  /// By what the fact's documents are known ([PublicationKey]), each once.
  static List<String> keys(PatentFact fact) {
    return fact.publications().stream()
        .map(PublishedDocument::number)
        .map(PublicationKey::of)
        .distinct()
        .toList();
  }

  /// The id of the fact's patent if only this fact tells of it, and no application.
  static String stubId(PatentFact fact) {
    return PublicationKey.firstStub(
        publications(fact).stream().map(PatentIdentity::stubId).toList());
  }

  /// The id of a patent known only by a publication: `patent/EP1000000B1`, and `patent/EP1000000-`
  /// where no kind tells it from an application number.
  static String stubId(String publication) {
    return patentId(KIND.matcher(publication).find() ? publication : publication + "-");
  }

  /// A stub's key ends in a kind code or a dash, an application key in digits.
  static boolean isStub(String patentId) {
    return patentId.endsWith("-") || KIND.matcher(patentId).find();
  }

  private @Nullable String current(@Nullable String id) {
    var now = id;
    while (now != null && renamed.containsKey(now)) {
      now = renamed.get(now);
    }
    return now;
  }

  private Decision afterRenaming(Decision decision) {
    return decision instanceof Decision.Is(var id)
        ? new Decision.Is(Objects.requireNonNull(current(id)))
        : decision;
  }

  private void rename(TransactionContext tx) {
    for (var stub : new ArrayList<>(renamed.keySet())) {
      if (existing.contains(stub)) {
        var target = Objects.requireNonNull(current(stub));
        if (existing.add(target)) {
          tx.run(
                  CypherFiles.read(PatentIdentity.class, "renamePatent"),
                  Map.of("from", stub, "to", target))
              .consume();
        } else {
          PatentJoin.join(tx, stub, target);
        }
        existing.remove(stub);
      }
    }
  }
}
