package io.luopan.loaders.patent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.Priority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The priorities that real grants claim, held against the shapes DOCDB gives numbers of their day.
class PrioritiesInRealDataTest {
  private static final Path DATA =
      Path.of(System.getProperty("luopan.root", ".."))
          .resolveSibling("shared/data/uspto_grant_xml");
  private static final LocalDate LATE = LocalDate.of(2000, 1, 1);
  private static final Map<String, Pattern> SHAPES =
      Map.of(
          "AU", Pattern.compile("P[A-Z][0-9]{4}9[0-9]|20[0-9]{8}"),
          "DE", Pattern.compile("[1-9][0-9]{7}|(?:10|20)20[0-9]{8}"),
          "GB", Pattern.compile("[089][0-9]{6}|20[12][0-9]{6}"),
          "IT", Pattern.compile("[A-Z]{2}(?:9[0-9]|20[0-9]{2})[0-9]{4}"),
          "KR", Pattern.compile("[UF]?(?:19|20)[0-9]{9}"),
          "TW", Pattern.compile("[0-9]{2,3}[123][0-9]{5}"));

  @Test
  void areInTheFormOfDocdbWhereverTheyComeFrom() throws IOException {
    assumeTrue(Files.exists(DATA), "the shared USPTO files are not here, so they are not read");
    var claimed = new TreeMap<String, List<String>>();
    var otherwise = new ArrayList<String>();
    for (var week : List.of("ipg050104", "ipg080101", "ipg110104", "ipg130416")) {
      try (var records =
          new UsptoGrantSource().read(InputFile.of(DATA.resolve(week + ".small.xml")))) {
        records
            .filter(Parsed.Accepted.class::isInstance)
            .flatMap(accepted -> ((Parsed.Accepted) accepted).facts().stream())
            .flatMap(fact -> ((PatentFact) fact).priorities().stream())
            .forEach(
                priority -> {
                  var number = priority.application();
                  claimed
                      .computeIfAbsent(number.office().code(), _ -> new ArrayList<>())
                      .add(number.key());
                  if (!isOfDocdb(priority)) {
                    otherwise.add(number + " of " + priority.filedOn());
                  }
                });
      }
    }

    assertThat(otherwise).isEmpty();
    assertThat(claimed.get("JP")).hasSize(32);
    assertThat(claimed.get("KR")).hasSize(7);
  }

  private static boolean isOfDocdb(Priority priority) {
    var number = priority.application();
    var day = priority.filedOn();
    if (number.office().code().equals("JP")) {
      return day != null
          && (day.isBefore(LATE)
              ? number.serial().matches("F?[0-9]{3,6}%02d".formatted(day.getYear() % 100))
              : number.serial().matches("F?%d[0-9]{6}".formatted(day.getYear())));
    }
    var shape = SHAPES.get(number.office().code());
    return shape == null || shape.matcher(number.serial()).matches();
  }
}
