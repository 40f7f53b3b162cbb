package io.luopan.model.party.matching;

/// What of two parties is compared.
public enum Field {
  IDENTIFIER("identifiers"),
  WHOLE("names as a whole"),
  PLACE("places in the names"),
  KIND("kinds"),
  SUBJECT("subject words"),
  CORE("proper names"),
  NUMBER("numbers"),
  FORM("legal forms"),
  BRANCH("branch words"),
  REGION("regions"),
  PARTNERS("partners"),
  FIRST_NAME("given names"),
  LAST_NAME("family names"),
  MIDDLE_NAME("middle names"),
  HOLDERS("holders"),
  CLASSES("classes"),
  FAMILIES("families"),
  YEARS("years"),
  BEARERS("bearers of the name");

  private final String words;

  Field(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
