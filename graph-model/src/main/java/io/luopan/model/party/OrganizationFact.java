package io.luopan.model.party;

import io.luopan.model.place.RegionCode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a register says of one organization: names, identifiers, place, kind and kin.
///
/// `region` is a code where the register gives one; else `place` says it in words. `active` is
/// false where the register calls the organization inactive or withdrawn.
public record OrganizationFact(
    List<Name> names,
    @Nullable RorId ror,
    @Nullable CreditCode creditCode,
    HolderType type,
    @Nullable RegionCode region,
    @Nullable Place place,
    boolean active,
    @Nullable Integer established,
    List<Kinship> kin)
    implements NamesHolders {

  public OrganizationFact {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("an organization needs a name");
    }
    names = List.copyOf(names);
    kin = List.copyOf(kin);
  }

  @Override
  public Stream<String> holderNames() {
    return names.stream().map(Name::text);
  }

  /// A name, its language (ISO 639-1, or `und`), and what kind of name it is.
  public record Name(String text, String lang, NameKind kind) {}

  /// A place in words, as GeoNames spells it: ISO 3166 country, subdivision and city in English.
  public record Place(String country, @Nullable String subdivision, @Nullable String city) {}

  /// A relation to another organization of the same register.
  public record Kinship(Relation relation, RorId other) {}

  public enum Relation {
    PART_OF,
    HAS_PART,
    SUCCEEDED_BY,
    SUCCESSOR_OF,
    RELATED
  }
}
