package io.luopan.api;

import io.luopan.queries.Refusal;
import io.luopan.queries.RefusedException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether people may decide which holders are one, and who they are.
///
/// @param curation allows it to whoever reaches the server: there are no roles
/// @param curator the name kept with each decision
@ConfigurationProperties("luopan")
public record CurationSettings(
    @DefaultValue("false") boolean curation, @DefaultValue("curator") String curator) {

  /// @param what is asked, such as `Keeping`
  /// @throws RefusedException where it is not allowed
  public void seeAllowed(String what) {
    if (!curation) {
      throw new RefusedException(
          Refusal.FORBIDDEN,
          "%s is off here; `luopan serve --curation` allows it.".formatted(what));
    }
  }
}
