package io.luopan.model.standard;

import io.luopan.model.party.NamesHolders;
import io.luopan.model.patent.NamedPatent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a holder declares to a body of its patents and a standard. Nobody has checked it: a
/// declared patent is neither listed in a pool nor found essential.
///
/// A fact may tell a part of a declaration's patents; the others come in other facts of the same
/// database and reference.
///
/// @param database who keeps it, such as `ETSI`
/// @param reference its number there, such as `ISLD-201608-010`
/// @param declarant in the record's words; absent where the record tells only whose the patents are
/// @param standards for which it speaks as a whole, as general (blanket) declarations do
public record DeclarationFact(
    String database,
    String reference,
    @Nullable String declarant,
    @Nullable LocalDate signedOn,
    @Nullable LocalDate recordedOn,
    Scope scope,
    @Nullable Commitment commitment,
    List<DeclaredStandard> standards,
    List<DeclaredPatent> patents)
    implements NamesHolders {

  /// Whether it names patents.
  public enum Scope {
    SPECIFIC,
    /// It speaks of all patents of the declarant and names none.
    BLANKET
  }

  /// Under what terms the declarant is prepared to license.
  public enum Commitment {
    FRAND,
    /// FRAND, on condition that the licensee does the same.
    FRAND_RECIPROCAL,
    ROYALTY_FREE,
    /// The declarant commits to nothing.
    NONE,
    /// The declarant is not prepared to license.
    UNWILLING
  }

  /// One patent of a declaration.
  ///
  /// @param entry of the declaration's list under which it stands; an entry is no family
  /// @param family by which the database gathers patents, in its own numbers
  /// @param disclosed whether the declarant named it; if not, the database added it
  public record DeclaredPatent(
      @Nullable String entry,
      NamedPatent patent,
      @Nullable String title,
      @Nullable String family,
      @Nullable Boolean disclosed,
      List<DeclaredStandard> standards) {
    public DeclaredPatent {
      standards = List.copyOf(standards);
    }
  }

  public DeclarationFact {
    standards = List.copyOf(standards);
    patents = List.copyOf(patents);
  }

  @Override
  public Stream<String> holderNames() {
    return Stream.ofNullable(declarant);
  }
}
