package io.luopan.queries.patent;

import java.time.LocalDate;

/// By what patents are sorted. Absent values come last; the id settles ties.
public record PatentOrder(Field field, Direction direction) {
  public static final PatentOrder NEWEST_FIRST = new PatentOrder(Field.FILED_ON, Direction.DESC);

  public enum Direction {
    ASC,
    DESC
  }

  public enum Field {
    FILED_ON("p.filedOn"),
    PUBLISHED_ON("p.publishedOn"),
    CITED_BY_COUNT("COUNT { (p)-[:PUBLISHED_AS]->(:Publication)<-[:CITES]-() }"),
    FAMILY_SIZE(
        "COUNT { (p)-[:IN_FAMILY]->(:Family)<-[:IN_FAMILY]-() }"
            + " + COUNT { MATCH (other:Patent) USING INDEX SEEK other:Patent(computedFamily)"
            + " WHERE other.computedFamily = p.computedFamily AND other.id <> p.id }"),
    RELEVANCE("score");

    private final String expression;

    Field(String expression) {
      this.expression = expression;
    }

    boolean isDate() {
      return this == FILED_ON || this == PUBLISHED_ON;
    }

    /// Whether it counts what is related to a patent.
    public boolean isCount() {
      return this == CITED_BY_COUNT || this == FAMILY_SIZE;
    }

    String expression() {
      return expression;
    }
  }

  /// The sort key, with absent dates at the end of this direction.
  String key() {
    return field.isDate()
        ? "coalesce(%s, date('%s'))".formatted(field.expression, end())
        : field.expression;
  }

  /// The date that stands for an absent one.
  LocalDate end() {
    return direction == Direction.DESC ? LocalDate.of(1, 1, 1) : LocalDate.of(9999, 12, 31);
  }
}
