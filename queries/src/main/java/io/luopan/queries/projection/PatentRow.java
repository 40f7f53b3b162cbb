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
    @Nullable String subclass) {

  public PatentRow {
    nodes = List.copyOf(nodes);
    applicants = List.copyOf(applicants);
    owners = List.copyOf(owners);
  }

  /// @param first whether it is the first applicant
  public record Party(String holder, boolean first, @Nullable String regionPath) {}

  /// Those who hold it now: the owners a source names, else the applicants.
  List<Party> holders() {
    return owners.isEmpty() ? applicants : owners;
  }
}
