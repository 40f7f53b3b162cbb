package io.luopan.model.industry;

import io.luopan.model.classification.ClassScheme;
import io.luopan.model.party.NamesHolders;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// That a company is in an industry or on a chain node, as a list says.
///
/// @param company the name as the list has it, often a short one
/// @param stockCode on a Chinese exchange, such as `600176`
/// @param role what it does there, in the list's words
public record CompanyRoleFact(
    String company, @Nullable String stockCode, Place place, @Nullable String role)
    implements NamesHolders {

  @Override
  public Stream<String> holderNames() {
    return Stream.of(company);
  }

  /// Where it is active.
  public sealed interface Place {}

  public record Industry(ClassScheme scheme, String symbol) implements Place {}

  /// @param id of the chain node
  public record Node(String id) implements Place {}
}
