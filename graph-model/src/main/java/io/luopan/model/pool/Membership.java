package io.luopan.model.pool;

import io.luopan.model.party.NamesHolders;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// That a party belongs to a pool or an alliance, from when to when.
///
/// @param programme of the pool, where the membership is in one only
/// @param party in the record's words
/// @param leftOn the first day on which it no longer belonged
/// @param products that a licensee makes under the licence
/// @param exclusive whether the grant is exclusive
public record Membership(
    Body body,
    String code,
    @Nullable String programme,
    String party,
    Role role,
    @Nullable LocalDate joinedOn,
    @Nullable LocalDate leftOn,
    @Nullable String products,
    @Nullable Boolean exclusive,
    @Nullable String citation)
    implements PoolFact, NamesHolders {

  /// What it is a membership of.
  public enum Body {
    POOL,
    ALLIANCE
  }

  public enum Role {
    LICENSOR,
    LICENSEE,
    /// Of an alliance, which licenses nothing.
    MEMBER,
    /// Leads or founded the alliance.
    LEADER
  }

  @Override
  public Stream<String> holderNames() {
    return Stream.of(party);
  }
}
