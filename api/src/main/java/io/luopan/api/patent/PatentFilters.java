package io.luopan.api.patent;

import io.luopan.api.graphql.GlobalId;
import io.luopan.model.party.HolderType;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.queries.patent.PatentFilter;
import io.luopan.queries.patent.PatentFilter.Days;
import io.luopan.queries.patent.PatentFilter.TextTest;
import io.luopan.queries.patent.PatentOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads filters and orders as GraphQL gives them; absent is no filter.
public final class PatentFilters {
  private PatentFilters() {}

  public static PatentFilter filter(@Nullable Map<String, Object> where) {
    if (where == null) {
      return PatentFilter.ALL;
    }
    return PatentFilter.builder()
        .and(filters(where.get("and")))
        .or(filters(where.get("or")))
        .not(where.get("not") == null ? null : filter(map(where.get("not"))))
        .text((String) where.get("text"))
        .title(test(where.get("title")))
        .number(test(where.get("number")))
        .holder(ids(where.get("holder")))
        .holderType(list(where.get("holderType"), HolderType::valueOf))
        .region(ids(where.get("region")))
        .chainNode(ids(where.get("chainNode")))
        .chain(ids(where.get("chain")))
        .classSymbol(texts(where.get("class")))
        .filedOn(days(where.get("filedOn")))
        .grantedOn(days(where.get("grantedOn")))
        .legalStatus(list(where.get("legalStatus"), LegalStatus::valueOf))
        .patentType(list(where.get("patentType"), PatentType::valueOf))
        .minPlacementConfidence((Double) where.get("minPlacementConfidence"))
        .build();
  }

  public static List<PatentOrder> order(@Nullable List<Map<String, Object>> orderBy) {
    return orderBy == null
        ? List.of()
        : orderBy.stream()
            .map(
                key ->
                    new PatentOrder(
                        PatentOrder.Field.valueOf(String.valueOf(key.get("field"))),
                        PatentOrder.Direction.valueOf(String.valueOf(key.get("direction")))))
            .toList();
  }

  private static List<PatentFilter> filters(@Nullable Object filters) {
    return filters instanceof List<?> list
        ? list.stream().map(one -> filter(map(one))).toList()
        : List.of();
  }

  private static @Nullable TextTest test(@Nullable Object test) {
    if (test == null) {
      return null;
    }
    var map = map(test);
    return new TextTest(
        (String) map.get("eq"),
        texts(map.get("in")),
        (String) map.get("startsWith"),
        (String) map.get("contains"));
  }

  private static @Nullable Days days(@Nullable Object days) {
    if (days == null) {
      return null;
    }
    var map = map(days);
    return new Days((LocalDate) map.get("gte"), (LocalDate) map.get("lte"));
  }

  private static List<String> ids(@Nullable Object ids) {
    return GlobalId.readAll(texts(ids));
  }

  private static List<String> texts(@Nullable Object texts) {
    return list(texts, text -> text);
  }

  private static <T> List<T> list(@Nullable Object values, Function<String, T> read) {
    return values instanceof List<?> list
        ? list.stream().map(String::valueOf).map(read).toList()
        : List.of();
  }

  @SuppressWarnings("unchecked") // An input object is always such a map.
  private static Map<String, Object> map(@Nullable Object input) {
    return (Map<String, Object>) Objects.requireNonNull(input);
  }
}
