package io.luopan.embedded;

import java.net.URI;

/// A graph some other process started and this one may join, as long as that one lives.
public record RunningGraph(URI boltUri, String username, String password, long pid) {

  @Override
  public String toString() {
    return "RunningGraph[%s, process %d]".formatted(boltUri, pid);
  }
}
