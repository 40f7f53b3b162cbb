package io.luopan.model;

/// What an identifier's own check digit said: it agrees, it disagrees, or none was written.
public enum CheckDigit {
  RIGHT,
  WRONG,
  ABSENT
}
