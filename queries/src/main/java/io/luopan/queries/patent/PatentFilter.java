package io.luopan.queries.patent;

import io.luopan.model.party.HolderType;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which patents are meant: everything named holds, alternatives inside a list. Ids are graph ids.
public record PatentFilter(
    List<PatentFilter> and,
    List<PatentFilter> or,
    @Nullable PatentFilter not,
    @Nullable String text,
    @Nullable TextTest title,
    @Nullable TextTest number,
    List<String> holder,
    List<HolderType> holderType,
    List<String> region,
    List<String> chainNode,
    List<String> chain,
    List<String> classSymbol,
    @Nullable Days filedOn,
    @Nullable Days grantedOn,
    List<LegalStatus> legalStatus,
    List<PatentType> patentType,
    @Nullable Double minPlacementConfidence,
    @Nullable CountedSet counted,
    List<TableCell> cells) {

  public PatentFilter {
    and = List.copyOf(and);
    or = List.copyOf(or);
    holder = List.copyOf(holder);
    holderType = List.copyOf(holderType);
    region = List.copyOf(region);
    chainNode = List.copyOf(chainNode);
    chain = List.copyOf(chain);
    classSymbol = List.copyOf(classSymbol);
    legalStatus = List.copyOf(legalStatus);
    patentType = List.copyOf(patentType);
    cells = List.copyOf(cells);
  }

  /// A test of a text; what is absent is not tested.
  public record TextTest(
      @Nullable String eq,
      List<String> in,
      @Nullable String startsWith,
      @Nullable String contains) {
    public TextTest {
      in = List.copyOf(in);
    }
  }

  /// A span of days, both ends included.
  public record Days(@Nullable LocalDate gte, @Nullable LocalDate lte) {}

  public static final PatentFilter ALL = builder().build();

  public static Builder builder() {
    return new Builder();
  }

  public boolean isAll() {
    return equals(ALL);
  }

  /// The same, and all that another asks.
  public PatentFilter narrowedBy(PatentFilter other) {
    if (other.isAll()) {
      return this;
    }
    var both = new ArrayList<>(and);
    both.add(other);
    return new Builder(this).and(both).build();
  }

  PatentFilter withoutText() {
    return new Builder(this).text(null).build();
  }

  /// Those of these patents that a table counts in the cells, too.
  public PatentFilter in(List<TableCell> further) {
    return new Builder(this).in(further).build();
  }

  /// Names only what matters.
  public static final class Builder {
    private List<PatentFilter> and = List.of();
    private List<PatentFilter> or = List.of();
    private @Nullable PatentFilter not;
    private @Nullable String text;
    private @Nullable TextTest title;
    private @Nullable TextTest number;
    private List<String> holder = List.of();
    private List<HolderType> holderType = List.of();
    private List<String> region = List.of();
    private List<String> chainNode = List.of();
    private List<String> chain = List.of();
    private List<String> classSymbol = List.of();
    private @Nullable Days filedOn;
    private @Nullable Days grantedOn;
    private List<LegalStatus> legalStatus = List.of();
    private List<PatentType> patentType = List.of();
    private @Nullable Double minPlacementConfidence;
    private @Nullable CountedSet counted;
    private List<TableCell> cells = List.of();

    private Builder() {}

    /// Begins with what a filter asks.
    private Builder(PatentFilter asked) {
      and = asked.and;
      or = asked.or;
      not = asked.not;
      text = asked.text;
      title = asked.title;
      number = asked.number;
      holder = asked.holder;
      holderType = asked.holderType;
      region = asked.region;
      chainNode = asked.chainNode;
      chain = asked.chain;
      classSymbol = asked.classSymbol;
      filedOn = asked.filedOn;
      grantedOn = asked.grantedOn;
      legalStatus = asked.legalStatus;
      patentType = asked.patentType;
      minPlacementConfidence = asked.minPlacementConfidence;
      counted = asked.counted;
      cells = asked.cells;
    }

    public Builder and(List<PatentFilter> all) {
      and = all;
      return this;
    }

    public Builder or(List<PatentFilter> alternatives) {
      or = alternatives;
      return this;
    }

    public Builder not(@Nullable PatentFilter refused) {
      not = refused;
      return this;
    }

    public Builder text(@Nullable String words) {
      text = words;
      return this;
    }

    public Builder title(@Nullable TextTest test) {
      title = test;
      return this;
    }

    public Builder number(@Nullable TextTest test) {
      number = test;
      return this;
    }

    public Builder holder(List<String> ids) {
      holder = ids;
      return this;
    }

    public Builder holderType(List<HolderType> types) {
      holderType = types;
      return this;
    }

    public Builder region(List<String> ids) {
      region = ids;
      return this;
    }

    public Builder chainNode(List<String> ids) {
      chainNode = ids;
      return this;
    }

    public Builder chain(List<String> ids) {
      chain = ids;
      return this;
    }

    public Builder classSymbol(List<String> symbols) {
      classSymbol = symbols;
      return this;
    }

    public Builder filedOn(@Nullable Days days) {
      filedOn = days;
      return this;
    }

    public Builder grantedOn(@Nullable Days days) {
      grantedOn = days;
      return this;
    }

    public Builder legalStatus(List<LegalStatus> statuses) {
      legalStatus = statuses;
      return this;
    }

    public Builder patentType(List<PatentType> types) {
      patentType = types;
      return this;
    }

    public Builder minPlacementConfidence(@Nullable Double least) {
      minPlacementConfidence = least;
      return this;
    }

    public Builder counted(@Nullable CountedSet set) {
      counted = set;
      return this;
    }

    private Builder in(List<TableCell> further) {
      cells = further;
      return this;
    }

    public PatentFilter build() {
      return new PatentFilter(
          and,
          or,
          not,
          text,
          title,
          number,
          holder,
          holderType,
          region,
          chainNode,
          chain,
          classSymbol,
          filedOn,
          grantedOn,
          legalStatus,
          patentType,
          minPlacementConfidence,
          counted,
          cells);
    }
  }
}
