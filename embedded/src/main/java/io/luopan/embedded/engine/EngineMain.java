package io.luopan.embedded.engine;

import io.luopan.embedded.GraphAddress;
import io.luopan.embedded.GraphSecret;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;

/// The child process: one Neo4j Community on loopback, for as long as standard input stays open.
///
/// `--data DIR [--port N] [--page-cache 256m]`. When Bolt answers it prints one line,
/// `LUOPAN-ENGINE bolt://127.0.0.1:PORT`, and leaves `DIR/graph.address`. The end of standard input
/// says that the parent is gone; that and SIGTERM both close the store cleanly. Exit codes: 0 after
/// a clean close, 2 for arguments it does not know, 3 when another process holds the store, 1 for
/// all else, each with one sentence on standard error.
public final class EngineMain {

  private static final int FAILED = 1;
  private static final int MISUSED = 2;
  private static final int STORE_IN_USE = 3;

  private EngineMain() {}

  public static void main(String[] arguments) {
    // Log4j first wakes when the engine closes, too late for a shutdown hook of its own.
    System.setProperty("log4j.shutdownHookEnabled", "false");
    // The engine's own chatter must not mix with the one line the parent waits for.
    var readyLine = System.out;
    System.setOut(System.err);
    try {
      run(EngineArguments.parse(arguments), readyLine);
      System.exit(0);
    } catch (IllegalArgumentException e) {
      end(MISUSED, String.valueOf(e.getMessage()));
    } catch (StoreInUseException e) {
      end(STORE_IN_USE, String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      e.printStackTrace();
      end(FAILED, "The graph engine did not start: " + e.getMessage());
    }
  }

  private static void run(EngineArguments arguments, PrintStream readyLine) throws IOException {
    var secret = GraphSecret.in(arguments.data());
    var engine = Engine.start(arguments);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(engine, arguments), "close-graph"));
    engine.setPassword(GraphSecret.USERNAME, secret.password());
    var uri = URI.create("bolt://127.0.0.1:" + engine.boltPort());
    GraphAddress.ofThisProcess(uri).write(arguments.data());

    readyLine.println(GraphAddress.READY_LINE + uri);
    readyLine.flush();
    System.in.transferTo(OutputStream.nullOutputStream());
  }

  private static void close(Engine engine, EngineArguments arguments) {
    GraphAddress.delete(arguments.data());
    engine.close();
  }

  private static void end(int exitCode, String sentence) {
    System.err.println(sentence);
    System.exit(exitCode);
  }
}
