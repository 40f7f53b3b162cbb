package io.luopan.model.party.matching;

/// What a word of an organization's name is for.
enum WordClass {
  PLACE(Field.PLACE),
  KIND(Field.KIND),
  SUBJECT(Field.SUBJECT),
  CORE(Field.CORE),
  NUMBER(Field.NUMBER),
  FORM(Field.FORM),
  BRANCH(Field.BRANCH);

  private final Field field;

  WordClass(Field field) {
    this.field = field;
  }

  Field field() {
    return field;
  }
}
