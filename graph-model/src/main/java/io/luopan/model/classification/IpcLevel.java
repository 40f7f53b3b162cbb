package io.luopan.model.classification;

/// How deep an IPC or CPC symbol stands.
public enum IpcLevel {
  SECTION,
  CLASS,
  SUBCLASS,
  MAIN_GROUP,
  SUBGROUP
}
