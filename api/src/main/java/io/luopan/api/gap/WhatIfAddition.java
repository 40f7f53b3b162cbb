package io.luopan.api.gap;

import io.luopan.api.graphql.GlobalId;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.gap.WhatIf.Addition;
import io.luopan.queries.gap.WhatIfQueries;
import io.luopan.queries.party.Holder;
import io.luopan.queries.patent.NumberMatch;
import io.luopan.queries.patent.Patent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a client adds to a region: holders by id or name, patents by id or number.
record WhatIfAddition(@Nullable List<String> holders, @Nullable List<String> patents) {
  private static final String HOLDER = "holder/";
  private static final String PATENT = "patent/";

  Addition read(Questions questions) {
    var namedHolders = Objects.requireNonNullElse(holders, List.<String>of());
    var namedPatents = Objects.requireNonNullElse(patents, List.<String>of());
    WhatIfQueries.checkCounts(namedHolders.size(), namedPatents.size());
    return new Addition(holders(namedHolders, questions), patents(namedPatents, questions));
  }

  private static List<Holder> holders(List<String> names, Questions questions) {
    return names.stream()
        .map(
            name ->
                holder(name, questions)
                    .orElseThrow(() -> unknown("holder has the id or name", name)))
        .distinct()
        .toList();
  }

  private static Optional<Holder> holder(String name, Questions questions) {
    var id = GlobalId.idOrText(name);
    return id.startsWith(HOLDER)
        ? Optional.ofNullable(questions.holders().byIds(List.of(id)).get(id))
        : questions.holders().findByName(name);
  }

  private static List<Patent> patents(List<String> names, Questions questions) {
    var ids = names.stream().map(GlobalId::idOrText).filter(id -> id.startsWith(PATENT)).toList();
    var byId = questions.patents().byIds(ids);
    var numbers =
        names.stream().filter(name -> !GlobalId.idOrText(name).startsWith(PATENT)).toList();
    var found = new ArrayList<Patent>();
    for (var id : ids) {
      found.add(
          Optional.ofNullable(byId.get(id)).orElseThrow(() -> unknown("patent has the id", id)));
    }
    for (var match : questions.numbers().resolve(numbers)) {
      found.add(patent(match));
    }
    return found.stream().distinct().toList();
  }

  private static Patent patent(NumberMatch match) {
    var patent = match.patent();
    if (patent == null) {
      throw RefusedException.badInput(
          "'%s' is not the number of one loaded patent: %s".formatted(match.raw(), match.reason()));
    }
    return patent;
  }

  private static RefusedException unknown(String what, String name) {
    return RefusedException.badInput("No %s '%s'.".formatted(what, name));
  }
}
