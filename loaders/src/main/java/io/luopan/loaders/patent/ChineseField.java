package io.luopan.loaders.patent;

/// What a column of a Chinese patent table may hold; `chinese-headings.csv` lists the headings.
enum ChineseField {
  APPLICATION("an application number (申请号)"),
  PATENT("a patent number (专利号)"),
  PUBLICATION("a publication number (公开号)"),
  GRANT_PUBLICATION("a grant publication number (授权公告号)"),
  PUBLISHED("a publication date"),
  GRANTED("a grant date"),
  FILED("a filing date"),
  TITLE("a title (专利名称)"),
  ABSTRACT("an abstract"),
  APPLICANT("an applicant (申请人)"),
  /// 专利权人: the applicant where no column names one, else the owner.
  HOLDER("a patent holder"),
  OWNER("a current owner"),
  INVENTOR("an inventor"),
  MAIN_CLASS("a main class"),
  CLASSES("classes"),
  CPC("CPC classes"),
  LOCARNO("a Locarno class"),
  ADDRESS("an address"),
  PLACE("a country or province"),
  TYPE("a patent type"),
  STATUS("a legal status"),
  SIMPLE_STATUS("a simple legal status"),
  STATUS_DATE("a date of the legal status"),
  CREDIT_CODE("a credit code"),
  FAMILY("a simple family"),
  PRIORITY("priorities"),
  PRIORITY_DATE("dates of priorities"),
  CITED("cited documents"),
  HOLDER_TYPE("a kind of holder"),
  OFFICE("an office"),
  /// Row numbers of the export, which mean nothing.
  NUMBERING("a row number");

  private final String phrase;

  ChineseField(String phrase) {
    this.phrase = phrase;
  }

  String phrase() {
    return phrase;
  }
}
