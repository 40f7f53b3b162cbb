package io.luopan.queries.candidate;

import io.luopan.model.party.HolderType;
import java.util.EnumSet;
import java.util.Set;

/// Who or what could fill a gap.
public enum CandidateKind {
  LOCAL_HOLDER,
  UNIVERSITY,
  EXTERNAL_HOLDER,
  INVENTOR_TEAM,
  OPEN_LICENCE_PATENT;

  /// The types of holder that are of this kind; none where it is not of holders.
  Set<HolderType> holderTypes() {
    return switch (this) {
      case LOCAL_HOLDER -> EnumSet.allOf(HolderType.class);
      case UNIVERSITY -> EnumSet.of(HolderType.UNIVERSITY, HolderType.RESEARCH_INSTITUTE);
      case EXTERNAL_HOLDER ->
          EnumSet.complementOf(EnumSet.of(HolderType.PERSON, HolderType.GOVERNMENT));
      case INVENTOR_TEAM, OPEN_LICENCE_PATENT -> EnumSet.noneOf(HolderType.class);
    };
  }
}
