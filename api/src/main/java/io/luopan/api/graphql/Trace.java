package io.luopan.api.graphql;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// What names one request in logs and errors: the W3C trace id it came with, or one of our own.
final class Trace {
  private static final String KEY = "traceId";
  private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-..");

  private Trace() {}

  static void begin(@Nullable String traceparent) {
    MDC.put(KEY, idOf(traceparent));
  }

  static void end() {
    MDC.remove(KEY);
  }

  static String current() {
    var id = MDC.get(KEY);
    return id == null ? "none" : id;
  }

  private static String idOf(@Nullable String traceparent) {
    if (traceparent != null) {
      var match = TRACEPARENT.matcher(traceparent);
      if (match.matches()) {
        return match.group(1);
      }
    }
    var bytes = new byte[16];
    ThreadLocalRandom.current().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
