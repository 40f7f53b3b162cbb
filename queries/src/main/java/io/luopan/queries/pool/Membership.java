package io.luopan.queries.pool;

import io.luopan.model.pool.Membership.Role;
import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// That a party belongs to a pool or an alliance, from when to when.
///
/// @param leftOn the first day on which it no longer belonged
/// @param products that a licensee makes under the licence
/// @param body the id of the pool or alliance
/// @param programme the id of the programme, where the membership is in one only
public record Membership(
    String id,
    List<String> sources,
    Role role,
    @Nullable LocalDate joinedOn,
    @Nullable LocalDate leftOn,
    @Nullable String products,
    @Nullable Boolean exclusive,
    @Nullable String citation,
    String body,
    @Nullable String programme)
    implements Entity {

  static Membership of(Row row) {
    return new Membership(
        row.text("id"),
        row.sources(),
        Role.valueOf(row.text("role")),
        row.findDay("joinedOn"),
        row.findDay("leftOn"),
        row.findText("products"),
        row.findFlag("exclusive"),
        row.findText("citation"),
        row.text("body"),
        row.findText("programme"));
  }

  @Override
  public String label() {
    return role + " " + body;
  }

  /// Which memberships of a pool or an alliance; of any role and day where these are absent.
  public record Of(String body, @Nullable Role role, @Nullable LocalDate asOf) {}

  /// Who has a role in a pool on a day.
  public record HoldersOf(String pool, Role role, LocalDate asOf) {}
}
