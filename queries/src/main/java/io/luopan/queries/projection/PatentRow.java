package io.luopan.queries.projection;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A patent as the columns keep it.
///
/// @param unit what it is counted as where families are counted: its simple family, else itself
/// @param nodes the chain nodes it is placed on
/// @param regionPath where its first applicant sat at filing
/// @param owners empty where no source names owners
/// @param cited how many documents cite its publications
/// @param subclass of its main class, such as `H01M`
/// @param bibliography what landscapes and lists ask beyond that
public record PatentRow(
    String unit,
    List<String> nodes,
    @Nullable LocalDate filedOn,
    boolean chinese,
    LegalStatus status,
    @Nullable LocalDate statusOn,
    PatentType type,
    @Nullable String regionPath,
    List<Party> applicants,
    List<Party> owners,
    int cited,
    @Nullable String subclass,
    Bibliography bibliography) {

  public PatentRow {
    nodes = List.copyOf(nodes);
    applicants = List.copyOf(applicants);
    owners = List.copyOf(owners);
  }

  /// A patent of which nobody tells more.
  public PatentRow(
      String unit,
      List<String> nodes,
      @Nullable LocalDate filedOn,
      boolean chinese,
      LegalStatus status,
      @Nullable LocalDate statusOn,
      PatentType type,
      @Nullable String regionPath,
      List<Party> applicants,
      List<Party> owners,
      int cited,
      @Nullable String subclass) {
    this(
        unit,
        nodes,
        filedOn,
        chinese,
        status,
        statusOn,
        type,
        regionPath,
        applicants,
        owners,
        cited,
        subclass,
        Bibliography.UNTOLD);
  }

  /// @param familySize how many other members its families have
  public record Bibliography(
      String id,
      @Nullable String office,
      @Nullable Integer filingYear,
      @Nullable LocalDate publishedOn,
      @Nullable LocalDate grantedOn,
      int familySize) {
    public static final Bibliography UNTOLD = new Bibliography("", null, null, null, null, 0);
  }

  /// @param first whether it is the first applicant
  public record Party(String holder, boolean first, @Nullable String regionPath) {}

  /// Those who hold it now: the owners a source names, else the applicants.
  List<Party> holders() {
    return owners.isEmpty() ? applicants : owners;
  }
}
