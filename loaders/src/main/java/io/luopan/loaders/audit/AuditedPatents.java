package io.luopan.loaders.audit;

import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.patent.PatentFact;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The patents of a file, records of one patent gathered by any number they share.
///
/// All are held in memory: about 2 KB a patent, most of it the abstract.
final class AuditedPatents {
  private final Set<Gathered> patents = new LinkedHashSet<>();
  private final Map<String, Gathered> byNumber = new HashMap<>();

  void add(PatentFact fact) {
    var numbers = numbers(fact);
    var known = numbers.stream().map(byNumber::get).filter(Objects::nonNull).distinct().toList();
    var patent = known.isEmpty() ? new Gathered(shown(fact)) : known.getFirst();
    known.stream().skip(1).forEach(other -> join(patent, other));
    patent.add(fact);
    patents.add(patent);
    numbers.forEach(number -> byNumber.put(number, patent));
  }

  /// In the order in which they were first met.
  Collection<Gathered> all() {
    return patents;
  }

  private void join(Gathered patent, Gathered other) {
    patent.add(other);
    patents.remove(other);
    byNumber.replaceAll((_, named) -> named == other ? patent : named);
  }

  /// Applications and publications are numbered apart.
  private static List<String> numbers(PatentFact fact) {
    var numbers = new LinkedHashSet<String>();
    if (fact.application() != null) {
      numbers.add("application " + fact.application().key());
    }
    fact.publications()
        .forEach(document -> numbers.add("publication " + document.number().withoutKind().text()));
    return List.copyOf(numbers);
  }

  private static String shown(PatentFact fact) {
    return fact.application() == null
        ? fact.publications().getFirst().number().text()
        : fact.application().text();
  }

  /// What all records of one patent say of its classes and texts.
  static final class Gathered {
    private final String number;
    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> abstracts = new LinkedHashSet<>();
    private final Map<String, ClassAssignment> classes = new LinkedHashMap<>();

    private Gathered(String number) {
      this.number = number;
    }

    String number() {
      return number;
    }

    /// The first title, or nothing.
    String title() {
      return titles.stream().findFirst().orElse("");
    }

    List<String> texts() {
      return Stream.concat(titles.stream(), abstracts.stream()).toList();
    }

    List<ClassAssignment> classes() {
      return List.copyOf(classes.values());
    }

    /// Its IPC and CPC symbols; only these place.
    List<String> symbols() {
      return classes.values().stream()
          .filter(cls -> cls.scheme() == ClassScheme.IPC || cls.scheme() == ClassScheme.CPC)
          .map(ClassAssignment::symbol)
          .distinct()
          .toList();
    }

    private void add(PatentFact fact) {
      fact.titles().forEach(text -> titles.add(text.text()));
      fact.abstracts().forEach(text -> abstracts.add(text.text()));
      fact.classes().forEach(this::add);
    }

    private void add(Gathered other) {
      titles.addAll(other.titles);
      abstracts.addAll(other.abstracts);
      other.classes.values().forEach(this::add);
    }

    private void add(ClassAssignment cls) {
      classes.merge(
          cls.scheme() + " " + cls.symbol(), cls, (known, said) -> known.main() ? known : said);
    }
  }
}
