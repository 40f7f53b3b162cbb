package io.luopan.loaders.pool;

import static io.luopan.loaders.pool.PoolMemberField.*;

import io.luopan.loaders.file.Columns;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.pool.Membership;
import io.luopan.model.pool.Membership.Body;
import io.luopan.model.pool.Membership.Role;
import io.luopan.model.pool.Programme;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Who belongs to a pool or an alliance, in which role, from when to when.
public final class PoolMembersSource extends PoolTableSource<PoolMemberField> {
  private static final Vocabulary<Role> ROLES =
      Vocabulary.of(Role.class)
          .with(Role.LICENSOR, "许可人", "许可方")
          .with(Role.LICENSEE, "被许可人", "被许可方")
          .with(Role.MEMBER, "成员", "成员单位")
          .with(Role.LEADER, "牵头", "牵头单位", "理事长单位", "发起单位");

  public PoolMembersSource() {
    super(
        PoolMemberField.class,
        columns -> columns.has(PARTY) && isOfABody(columns),
        columns -> columns.has(ROLE),
        "pool (专利池) or alliance (联盟), party (成员) and role (角色)");
  }

  private static boolean isOfABody(Columns<PoolMemberField> columns) {
    return (columns.has(POOL) || columns.has(ALLIANCE) || columns.has(PROGRAMME))
        && (columns.has(ROLE) || columns.has(JOINED));
  }

  @Override
  public String name() {
    return "pool-members";
  }

  @Override
  public String description() {
    return "Licensors and licensees of patent pools, and members of alliances, from when to when.";
  }

  @Override
  Function<PoolCells<PoolMemberField>, Parsed> reader(List<String> above) {
    var spans = new MembershipSpans();
    return cells -> {
      var fact = membership(cells);
      spans.add(fact, cells.row().at().number());
      return cells.accepted(fact);
    };
  }

  private static Membership membership(PoolCells<PoolMemberField> cells) {
    var role = cells.required(ROLE, ROLES);
    var body = cells.find(ALLIANCE).isPresent() ? Body.ALLIANCE : Body.POOL;
    if ((role == Role.LICENSOR || role == Role.LICENSEE) != (body == Body.POOL)) {
      throw new RowRejection(
          new RoleOutOfPlace(cells.text(ROLE), body == Body.POOL ? "A pool" : "An alliance"));
    }
    var joined = cells.begin(JOINED);
    var left = cells.end(LEFT);
    cells.checkOrder(JOINED, joined, LEFT, left);
    var programme =
        body == Body.POOL && cells.find(PROGRAMME).isPresent()
            ? PoolCodes.programme(cells, PROGRAMME, POOL)
            : null;
    return new Membership(
        body,
        code(cells, body, programme),
        programme,
        cells.text(PARTY),
        role,
        joined,
        left,
        cells.orNull(PRODUCTS),
        cells.truth(EXCLUSIVE),
        cells.orNull(CITATION));
  }

  private static String code(
      PoolCells<PoolMemberField> cells, Body body, @Nullable String programme) {
    return switch (body) {
      case ALLIANCE -> PoolCodes.pool(cells.text(ALLIANCE));
      case POOL -> programme == null ? PoolCodes.pool(cells.text(POOL)) : Programme.pool(programme);
    };
  }
}
