package io.luopan.queries.projection;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/// One value a patent, also of those on no node. Patents stand family by family, so whoever counts
/// families sees each at once.
public final class PatentColumns {
  /// The filing year of a patent of which none is told.
  public static final int NO_YEAR = Short.MIN_VALUE;

  static final List<String> NAMES =
      List.of(
          "filed",
          "told",
          "published",
          "granted",
          "citedBy",
          "familySize",
          "filingYear",
          "about",
          "office",
          "places",
          "ids",
          "idsEnd");

  private static final LegalStatus[] STATUSES = LegalStatus.values();

  private final Projection columns;
  private final List<String> offices;
  private final Projection.Ints filed;
  private final Projection.Ints told;
  private final Projection.Ints published;
  private final Projection.Ints granted;
  private final Projection.Ints citedBy;
  private final Projection.Ints familySize;
  private final Projection.Shorts filingYear;
  private final Projection.Shorts about;
  private final Projection.Shorts office;
  private final Projection.Ints placeStart;
  private final Projection.Shorts places;
  private final ColumnFile file;
  private final MemorySegment ids;
  private final MemorySegment idsEnd;

  PatentColumns(Projection columns, ColumnFile file) {
    this.columns = columns;
    offices = file.texts("offices");
    filed = new Projection.Ints(file.column("filed"));
    told = new Projection.Ints(file.column("told"));
    published = new Projection.Ints(file.column("published"));
    granted = new Projection.Ints(file.column("granted"));
    citedBy = new Projection.Ints(file.column("citedBy"));
    familySize = new Projection.Ints(file.column("familySize"));
    filingYear = new Projection.Shorts(file.column("filingYear"));
    about = new Projection.Shorts(file.column("about"));
    office = new Projection.Shorts(file.column("office"));
    placeStart = new Projection.Ints(file.column("placeStart"));
    places = new Projection.Shorts(file.column("places"));
    this.file = file;
    ids = file.column("ids");
    idsEnd = file.column("idsEnd");
  }

  public int size() {
    return columns.patents();
  }

  public String id(int patent) {
    return file.text("ids", patent);
  }

  /// The bytes of the id, to compare many without making texts of them.
  MemorySegment idBytes(int patent) {
    long from = patent == 0 ? 0 : idsEnd.getAtIndex(ValueLayout.JAVA_LONG, patent - 1);
    return ids.asSlice(from, idsEnd.getAtIndex(ValueLayout.JAVA_LONG, patent) - from);
  }

  /// The number of its simple family; it grows from patent to patent.
  public int family(int patent) {
    return columns.unit.at(patent);
  }

  /// Days are counted from 1970-01-01; [Integer#MIN_VALUE] is the unknown one.
  public int filedOn(int patent) {
    return filed.at(patent);
  }

  public int publishedOn(int patent) {
    return published.at(patent);
  }

  public int grantedOn(int patent) {
    return granted.at(patent);
  }

  /// When its last status was told.
  public int statusOn(int patent) {
    return told.at(patent);
  }

  public int filingYear(int patent) {
    return filingYear.at(patent);
  }

  public LegalStatus status(int patent) {
    return STATUSES[about.at(patent) & 15];
  }

  public PatentType type(int patent) {
    return Flags.type(about.at(patent));
  }

  public boolean isChinese(int patent) {
    return Flags.isChinese(about.at(patent));
  }

  public int citedBy(int patent) {
    return citedBy.at(patent);
  }

  /// How many other members its families have.
  public int familySize(int patent) {
    return familySize.at(patent);
  }

  /// The number of its office among [#offices()]; −1 where it is not known.
  public int office(int patent) {
    return office.at(patent);
  }

  public List<String> offices() {
    return offices;
  }

  /// Where its first applicant sat: 0 is unknown, 1 the first of [#paths()].
  public int place(int patent) {
    return columns.firstRank(patent);
  }

  /// All places, ascending; the first has the number 1.
  public List<String> paths() {
    return columns.regions().paths();
  }

  /// On how many nodes it stands.
  public int nodes(int patent) {
    return placeStart.at(patent + 1) - placeStart.at(patent);
  }

  /// The number of the node among [Projection#nodeIds()].
  public int node(int patent, int at) {
    return places.at(placeStart.at(patent) + at);
  }

  /// How many parties it has, in whatever role.
  public int parties(int patent) {
    return columns.partyStart.at(patent + 1) - columns.partyStart.at(patent);
  }

  public int holder(int patent, int at) {
    return columns.partyHolder.at(columns.partyStart.at(patent) + at);
  }

  public boolean isApplicant(int patent, int at) {
    return Parties.is(columns.parties.at(columns.partyStart.at(patent) + at), Parties.APPLICANT);
  }

  /// Whether the party holds it now: an owner told, else an applicant.
  public boolean isCurrent(int patent, int at) {
    return Parties.is(columns.parties.at(columns.partyStart.at(patent) + at), Parties.HOLDER);
  }

  public int holders() {
    return columns.holders();
  }

  public String holderId(int holder) {
    return columns.holder(holder);
  }

  /// −1 for a holder of no patent.
  public int holderNumber(String id) {
    return columns.holderNumber(id);
  }

  public List<String> nodeIds() {
    return columns.nodeIds();
  }
}
