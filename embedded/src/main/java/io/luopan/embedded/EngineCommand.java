package io.luopan.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The child's command line: this JVM's own `java`, with its options in an argument file, because
/// two hundred jars are longer than some systems' command lines.
final class EngineCommand {

  private static final String MAIN = "io.luopan.embedded.engine.EngineMain";

  private EngineCommand() {}

  static List<String> of(EmbeddedSettings settings, Path argumentFile) throws IOException {
    var engine = EngineClassPath.find();
    var cache = EngineCache.of(engine, settings.data(), System.getenv("LUOPAN_CACHE"));
    var arguments =
        List.of(
            "-Xmx" + settings.heap(),
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            // Loaded classes are kept from one start to the next; the JVM renews a stale archive.
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + cache.archive(),
            // Standard output carries the ready line and nothing else.
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-cp",
            cache.ownJar() + File.pathSeparator + engine,
            MAIN,
            "--data",
            settings.data().toString(),
            "--port",
            String.valueOf(settings.port()),
            "--page-cache",
            settings.pageCache());
    Files.write(argumentFile, arguments.stream().map(EngineCommand::quoted).toList());
    return List.of(java(), "@" + argumentFile);
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  // The launcher reads a quoted argument with backslash escapes.
  static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
