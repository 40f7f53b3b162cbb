package io.luopan.model.navigation;

import io.luopan.model.KeptFact;
import io.luopan.model.party.HolderNames;
import java.time.ZonedDateTime;

/// That a person says of a patent a project found whether it belongs; said again it takes the place
/// of what was said.
///
/// @param project its id
/// @param patent its id
public record NavigationJudgementFact(
    String project, String patent, boolean relevant, ZonedDateTime judgedAt, String by)
    implements KeptFact {

  public String id() {
    return "navigation-judgement/" + record();
  }

  @Override
  public String record() {
    return HolderNames.shortHash(project + "\n" + patent);
  }
}
