package io.luopan.model.party.matching;

import java.nio.file.Path;

/// The real data beside the project; absent on most machines.
final class SharedData {
  private SharedData() {}

  static Path file(String path) {
    var root = Path.of(System.getProperty("luopan.root", ".")).toAbsolutePath().normalize();
    return root.resolveSibling("shared").resolve(path);
  }
}
