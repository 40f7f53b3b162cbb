package io.luopan.loaders.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.load.Intake.Unit;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Sources;
import io.luopan.loaders.source.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final String REGIONS =
      "Source\tRevision\tCode\tName\ngb\t201904\t370000\t山东省\ngb\t201904\t370900\t泰安市\n";
  private static final String MORE_REGIONS =
      "Source\tRevision\tCode\tName\ngb\t201904\t320000\t江苏省\n";
  private static final String PATENTS =
      "申请号,专利名称,申请人,申请日,主分类号\n201610551889.1,样例,样例大学,2016-07-08,H01M 8/10\n";

  @TempDir private Path folder;

  @Test
  void readsWhatAGzipHoldsByItsContent() throws IOException {
    var file = write("codes.tsv.gz", gzip(REGIONS.getBytes(StandardCharsets.UTF_8)));

    var unit = Intake.units(file, Optional.empty()).getFirst();

    assertThat(unit.source().name()).isEqualTo("gbt2260");
    assertThat(unit.file().name()).isEqualTo("codes.tsv");
    assertThat(records(unit)).hasSize(2);
  }

  @Test
  void knowsAPackedFileAsTheFileItIs() throws IOException {
    var plain = write("codes.tsv", REGIONS.getBytes(StandardCharsets.UTF_8));
    var packed = write("codes.gz", gzip(REGIONS.getBytes(StandardCharsets.UTF_8)));

    assertThat(Intake.units(packed, Optional.empty()).getFirst().file().sha256())
        .isEqualTo(plain.sha256());
  }

  @Test
  void loadsFilesOfOneSourceInAnArchiveAsOne() throws IOException {
    var file = write("codes.zip", zip(Map.of("b/more.tsv", MORE_REGIONS, "a.tsv", REGIONS)));

    var units = Intake.units(file, Optional.empty());

    assertThat(units).hasSize(1);
    assertThat(records(units.getFirst()))
        .extracting(Parsed::at)
        .extracting(Object::toString)
        .containsExactly("a.tsv, row 2", "a.tsv, row 3", "b/more.tsv, row 2");
    assertThat(records(units.getFirst()))
        .extracting(record -> ((Parsed.Accepted) record).record())
        .containsExactly("1.2", "1.3", "2.2");
  }

  @Test
  void loadsFilesOfDifferentSourcesApartAndNamesThoseOfNone() throws IOException {
    var file =
        write(
            "mixed.tar.gz",
            gzip(tar(Map.of("codes.tsv", REGIONS, "list.csv", PATENTS, "note.txt", "good day"))));

    var units = Intake.units(file, Optional.empty());

    assertThat(units)
        .extracting(unit -> unit.source().name())
        .containsExactly("gbt2260", "chinese-export");
    assertThat(records(units.getFirst()))
        .filteredOn(Parsed.Rejected.class::isInstance)
        .singleElement()
        .satisfies(
            rejected -> assertThat(rejected.at().toString()).isEqualTo("note.txt, record 1"));
  }

  @Test
  void readsAFolderFileByFile() throws IOException {
    write("codes.tsv", REGIONS.getBytes(StandardCharsets.UTF_8));
    write("list.csv", PATENTS.getBytes(StandardCharsets.UTF_8));
    write(".hidden", "nobody asked for this".getBytes(StandardCharsets.UTF_8));

    assertThat(Intake.units(InputFile.of(folder), Optional.empty()))
        .extracting(unit -> unit.source().name())
        .containsExactly("gbt2260", "chinese-export");
  }

  @Test
  void goesOnBehindAFileThatBreaksOff() throws IOException {
    var broken = "Source\tRevision\tCode\tName\ngb\t201904\t370000\t\"山东";
    var file = write("codes.zip", zip(Map.of("a.tsv", broken, "b.tsv", REGIONS)));

    var records = records(Intake.units(file, Optional.empty()).getFirst());

    assertThat(records).filteredOn(Parsed.Accepted.class::isInstance).hasSize(2);
    assertThat(records).filteredOn(Parsed.Rejected.class::isInstance).hasSize(1);
  }

  @Test
  void neverWritesWhereATarTellsIt() throws IOException {
    var file = write("evil.tar", tar(Map.of("../../evil.tsv", REGIONS, "codes.tsv", MORE_REGIONS)));

    assertThat(records(Intake.units(file, Optional.empty()).getFirst())).hasSize(3);
    assertThat(folder.getParent().resolve("evil.tsv")).doesNotExist();
  }

  @Test
  void stopsAtAZipBomb() throws IOException {
    var bomb = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bomb)) {
      gzip.write(REGIONS.getBytes(StandardCharsets.UTF_8));
      var lines = ("gb\t201904\t370900\t" + "泰安市".repeat(100) + "\n").repeat(400);
      for (int i = 0; i < 350; i++) {
        gzip.write(lines.getBytes(StandardCharsets.UTF_8));
      }
    }
    var file = write("bomb.gz", bomb.toByteArray());

    var unit = Intake.units(file, Optional.empty()).getFirst();

    assertThatThrownBy(() -> records(unit))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("as a ZIP bomb does");
  }

  @Test
  void saysWhatAnArchiveIsThatNobodyUnderstands() throws IOException {
    var file = write("notes.zip", zip(Map.of("a.txt", "good day", "b.txt", "good night")));

    assertThatThrownBy(() -> Intake.units(file, Optional.empty()))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("a.txt looks like none of the files");
  }

  @Test
  void takesTheSourceThatIsNamed() throws IOException {
    var file = write("codes.zip", zip(Map.of("a.tsv", REGIONS)));

    var unit = Intake.units(file, Sources.find("gbt2260")).getFirst();

    assertThat(unit.recognizedBy()).isEqualTo("as you named it");
    assertThat(records(unit)).hasSize(2);
  }

  private static List<Parsed> records(Unit unit) {
    try (var records = unit.source().read(unit.file())) {
      return records.toList();
    }
  }

  private InputFile write(String name, byte[] content) throws IOException {
    return InputFile.of(Files.write(folder.resolve(name), content));
  }

  private static byte[] gzip(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : new LinkedHashMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(Map<String, String> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream((OutputStream) bytes)) {
      for (var file : files.entrySet()) {
        var content = file.getValue().getBytes(StandardCharsets.UTF_8);
        var entry = new TarArchiveEntry(file.getKey(), true);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }
}
