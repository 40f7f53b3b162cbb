package io.luopan.model.load;

/// Where a load stands.
public enum LoadState {
  RUNNING,
  DONE,
  FAILED,
  UNDONE
}
