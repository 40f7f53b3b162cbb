package io.luopan.api.report;

import io.luopan.queries.navigation.KeptRun;
import io.luopan.queries.navigation.NavigationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a report can be written as.
public enum ReportFormat {
  HTML("text/html;charset=UTF-8") {
    @Override
    public void write(KeptRun run, NavigationReport report, OutputStream to) throws IOException {
      to.write(ReportPage.of(run, report).getBytes(StandardCharsets.UTF_8));
    }
  },
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    public void write(KeptRun run, NavigationReport report, OutputStream to) throws IOException {
      ReportWorkbook.write(run, report, to);
    }
  };

  private final String mediaType;

  ReportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /// As file names end.
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ReportFormat> find(String ending) {
    return Arrays.stream(values()).filter(format -> format.ending().equals(ending)).findFirst();
  }

  /// The stream stays open.
  public abstract void write(KeptRun run, NavigationReport report, OutputStream to)
      throws IOException;
}
