package io.luopan.model.party.matching;

import io.luopan.model.party.CreditCode;
import io.luopan.model.party.RorId;
import io.luopan.model.place.RegionCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A holder as far as it is known: its names (former ones too), identifiers, region, and the keys
/// of those it applied together with or who invented for it.
public record Party(
    List<String> names,
    @Nullable CreditCode creditCode,
    @Nullable RorId ror,
    @Nullable RegionCode region,
    Set<String> partners) {

  public Party {
    names = List.copyOf(names);
    partners = Set.copyOf(partners);
  }

  /// A party of which nothing but a name is known.
  public static Party named(String... names) {
    return new Party(List.of(names), null, null, null, Set.of());
  }

  /// The key of a person who invented for a party: `王小明`, `WANG, Xiaoming`, `Wang Xiaoming` and
  /// `Xiao-Ming Wang` have one.
  public static String inventorKey(String name) {
    var read = PersonName.read(name);
    return Stream.of(read.family(), read.givenJoined()).sorted().collect(Collectors.joining(" "));
  }

  public Party in(@Nullable RegionCode region) {
    return new Party(names, creditCode, ror, region, partners);
  }

  public Party withCreditCode(@Nullable CreditCode code) {
    return new Party(names, code, ror, region, partners);
  }

  public Party withRor(@Nullable RorId id) {
    return new Party(names, creditCode, id, region, partners);
  }

  public Party withPartners(Set<String> partners) {
    return new Party(names, creditCode, ror, region, partners);
  }
}
