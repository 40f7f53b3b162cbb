package io.luopan.queries.gap;

/// What to do about it: 强链, 补链, 延链, or nothing.
public enum GapAction {
  STRENGTHEN,
  FILL,
  EXTEND,
  NONE
}
