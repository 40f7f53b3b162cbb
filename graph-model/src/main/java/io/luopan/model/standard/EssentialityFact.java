package io.luopan.model.standard;

import io.luopan.model.party.NamesHolders;
import io.luopan.model.patent.NamedPatent;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an evaluator, a court or an office found of a patent and a standard.
///
/// @param clause of the standard that was compared, where told
/// @param claim of the patent that was compared, where told
/// @param evaluator in the record's words
/// @param independent of who holds the patent and of who licenses it
/// @param reference of the opinion or judgment
public record EssentialityFact(
    NamedPatent patent,
    StandardNumber standard,
    @Nullable String clause,
    @Nullable String claim,
    String evaluator,
    @Nullable Boolean independent,
    Result result,
    @Nullable LocalDate foundOn,
    @Nullable String reference)
    implements NamesHolders {

  public enum Result {
    ESSENTIAL,
    NOT_ESSENTIAL,
    /// The evaluator came to no result.
    UNDECIDED
  }

  @Override
  public Stream<String> holderNames() {
    return Stream.of(evaluator);
  }
}
