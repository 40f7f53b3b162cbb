package io.luopan.embedded.junit;

/// When a test's graph is emptied.
public enum Fresh {
  EACH_CLASS,
  EACH_TEST
}
