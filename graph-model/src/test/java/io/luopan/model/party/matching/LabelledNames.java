package io.luopan.model.party.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Names whose holder is known: ROR's records and the Ministry of Education's list of universities.
///
/// Names of one record are one holder, of two records two. A name of the list that no record bears
/// is a holder of its own; it is compared only with records that the list has too, since any other
/// may be the same under an older name. Records that ROR relates to each other are not compared.
final class LabelledNames {
  enum Kind {
    LABEL,
    ALIAS,
    ACRONYM
  }

  static final class Holder {
    final String id;
    final boolean training;
    final Set<String> related = new HashSet<>();
    final List<Name> names = new ArrayList<>();
    boolean fromList;
    boolean inList;

    Holder(String id) {
      this.id = id;
      this.training = (id.hashCode() * 0x9E3779B9 >>> 31) == 0;
    }
  }

  record Name(Holder holder, String text, Kind kind, ReadParty party) {
    boolean chinese() {
      return party.names().getFirst().chinese();
    }

    String key() {
      return party.names().getFirst().key();
    }
  }

  private static final Pattern ACRONYM = Pattern.compile("[A-Z&\\-]{2,8}");

  private final Map<String, Holder> holders = new TreeMap<>();
  private final HolderMatcher matcher = new HolderMatcher();

  private LabelledNames() {}

  static List<Holder> read() throws IOException {
    var names = new LabelledNames();
    var json = JsonMapper.builder().build();
    json.readTree(SharedData.file("data/ror/ror_v2_slice.json").toFile()).forEach(names::addSecond);
    json.readTree(SharedData.file("data/ror/ror_v1_slice.json").toFile()).forEach(names::addFirst);
    names.addUniversities();
    return List.copyOf(names.holders.values());
  }

  private void addSecond(JsonNode entry) {
    var holder = new Holder(entry.get("id").asString());
    for (var name : entry.get("names")) {
      var types = new HashSet<String>();
      name.get("types").forEach(type -> types.add(type.asString()));
      boolean label = types.contains("label") || types.contains("ror_display");
      var kind = label ? Kind.LABEL : Kind.ALIAS;
      add(holder, name.get("value").asString(), types.contains("acronym") ? Kind.ACRONYM : kind);
    }
    relate(holder, entry);
    holders.put(holder.id, holder);
  }

  private void addFirst(JsonNode entry) {
    var holder = new Holder(entry.get("id").asString());
    add(holder, entry.get("name").asString(), Kind.LABEL);
    entry.get("labels").forEach(n -> add(holder, n.get("label").asString(), Kind.LABEL));
    entry.get("aliases").forEach(n -> add(holder, n.asString(), Kind.ALIAS));
    entry.get("acronyms").forEach(n -> add(holder, n.asString(), Kind.ACRONYM));
    relate(holder, entry);
    holders.putIfAbsent(holder.id, holder);
  }

  private static void relate(Holder holder, JsonNode entry) {
    entry.get("relationships").forEach(kin -> holder.related.add(kin.get("id").asString()));
  }

  private void add(Holder holder, String text, Kind kind) {
    var party = matcher.read(Party.named(text));
    boolean known = holder.names.stream().anyMatch(name -> name.text().equals(text));
    if (!known && !party.names().isEmpty()) {
      var actual = ACRONYM.matcher(text).matches() ? Kind.ACRONYM : kind;
      holder.names.add(new Name(holder, text, actual, party));
    }
  }

  private void addUniversities() throws IOException {
    var byKey = new HashMap<String, Holder>();
    holders
        .values()
        .forEach(h -> h.names.stream().filter(Name::chinese).forEach(n -> byKey.put(n.key(), h)));
    var file = SharedData.file("data/cn_universities/universities_a.csv");
    try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (var row : csv) {
        var text = row.getField("学校名称");
        if (text.isBlank()) {
          continue;
        }
        var holder = new Holder("list:" + text);
        add(holder, text, Kind.LABEL);
        var known = byKey.get(holder.names.getFirst().key());
        if (known != null) {
          known.inList = true;
        } else {
          holder.fromList = true;
          holders.put(holder.id, holder);
        }
      }
    }
  }

  /// Whether the data say that two names are one holder's or two's.
  static boolean isKnown(Name a, Name b) {
    var one = a.holder();
    var other = b.holder();
    if (one == other) {
      return true;
    }
    boolean related = one.related.contains(other.id) || other.related.contains(one.id);
    return !related && isListed(one, other) && isListed(other, one);
  }

  private static boolean isListed(Holder one, Holder other) {
    return !one.fromList || other.fromList || other.inList;
  }
}
