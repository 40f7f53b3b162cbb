package io.luopan.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A second JVM in a test: `join DIR` prints the running graph's address and pid, `parent DIR`
/// starts one, prints its pid and stays.
final class OtherProcess {

  private OtherProcess() {}

  public static void main(String[] arguments) throws InterruptedException {
    var data = Path.of(arguments[1]);
    if (arguments[0].equals("join")) {
      System.out.println(EmbeddedGraph.running(data));
    } else {
      System.out.println(EmbeddedGraph.start(EmbeddedSettings.of(data)).pid());
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  static Process start(String what, Path data) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                what,
                data.toString()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
