package io.luopan.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphSecretTest {

  @Test
  void isMadeOnceAndKept(@TempDir Path data) throws IOException {
    var first = GraphSecret.in(data);
    var second = GraphSecret.in(data);

    assertThat(first.password()).hasSize(48).isEqualTo(second.password());
  }

  @Test
  void isReadableByItsOwnerOnly(@TempDir Path data) throws IOException {
    Assumptions.assumeTrue(
        data.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "Skipped, for this file system has no POSIX permissions.");

    GraphSecret.in(data);

    assertThat(Files.getPosixFilePermissions(data.resolve("graph.secret")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void neverShowsInText(@TempDir Path data) throws IOException {
    var secret = GraphSecret.in(data);

    assertThat(secret.toString()).doesNotContain(secret.password());
  }
}
