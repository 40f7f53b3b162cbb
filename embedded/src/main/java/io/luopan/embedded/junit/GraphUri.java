package io.luopan.embedded.junit;

import java.net.URI;

/// Where the test's graph answers and who may enter: for clients that want more than a driver.
public record GraphUri(URI uri, String username, String password) {

  @Override
  public String toString() {
    return "GraphUri[" + uri + "]";
  }
}
