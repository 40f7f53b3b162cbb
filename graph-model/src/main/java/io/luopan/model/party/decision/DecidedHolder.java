package io.luopan.model.party.decision;

import io.luopan.model.party.CreditCode;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.RorId;
import java.util.Optional;

/// A holder that a decision speaks of: its id in the graph (`holder/uscc-…`, `holder/ror-…`,
/// `holder/n-…`) and a name of it, so that the decision can be kept before a source names the
/// holder.
public record DecidedHolder(String id, String name) implements DecidedParty {
  private static final String CODED = "holder/uscc-";
  private static final String OF_ROR = "holder/ror-";

  public DecidedHolder {
    if (id.startsWith(CODED)) {
      CreditCode.parse(id.substring(CODED.length()));
    } else if (id.startsWith(OF_ROR)) {
      RorId.parse(id.substring(OF_ROR.length()));
    } else if (!id.equals(HolderNames.idOf(HolderNames.key(name)))) {
      throw new IllegalArgumentException(id + " is not the id of a holder named " + name);
    }
  }

  /// A holder that is known by its name only.
  public static DecidedHolder named(String name) {
    return new DecidedHolder(HolderNames.idOf(HolderNames.key(name)), name);
  }

  public static DecidedHolder of(CreditCode code, String name) {
    return new DecidedHolder(CODED + code.text(), name);
  }

  public static DecidedHolder of(RorId ror, String name) {
    return new DecidedHolder(OF_ROR + ror.text(), name);
  }

  public Optional<RorId> ror() {
    return id.startsWith(OF_ROR)
        ? Optional.of(RorId.parse(id.substring(OF_ROR.length())))
        : Optional.empty();
  }
}
