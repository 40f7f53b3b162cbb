package io.luopan.loaders.party;

import io.luopan.model.party.NameKind;
import io.luopan.model.party.OrganizationFact.Name;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The names of a record, the display name first.
final class RorNames {
  private static final String NO_LANGUAGE = "und";

  private RorNames() {}

  static List<Name> second(JsonNode organization) {
    var names = new ArrayList<Name>();
    for (var name : organization.path("names")) {
      var kind = kind(name.path("types"));
      add(names, name.path("value").asString(""), name.path("lang").asString(""), kind);
    }
    names.sort(java.util.Comparator.comparing(name -> name.kind() != NameKind.REGISTERED));
    return names;
  }

  static List<Name> first(JsonNode organization) {
    var names = new ArrayList<Name>();
    add(names, organization.path("name").asString(""), "", NameKind.REGISTERED);
    for (var label : organization.path("labels")) {
      add(
          names,
          label.path("label").asString(""),
          label.path("iso639").asString(""),
          NameKind.TRANSLATION);
    }
    for (var alias : organization.path("aliases")) {
      add(names, alias.asString(""), "", NameKind.TRANSLATION);
    }
    for (var acronym : organization.path("acronyms")) {
      add(names, acronym.asString(""), "", NameKind.SHORT);
    }
    return names;
  }

  private static NameKind kind(JsonNode types) {
    var kind = NameKind.SHORT;
    for (var type : types) {
      switch (type.asString("")) {
        case "ror_display" -> {
          return NameKind.REGISTERED;
        }
        case "acronym" -> {}
        default -> kind = NameKind.TRANSLATION;
      }
    }
    return kind;
  }

  private static void add(List<Name> names, String text, String lang, NameKind kind) {
    if (!text.isBlank()) {
      names.add(new Name(text.strip(), lang.isBlank() ? NO_LANGUAGE : lang, kind));
    }
  }
}
