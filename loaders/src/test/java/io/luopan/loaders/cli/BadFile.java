package io.luopan.loaders.cli;

import io.luopan.loaders.load.ExportTable;
import io.luopan.loaders.load.OwnFiles;
import io.luopan.model.load.ErrorCode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Files that cannot be loaded, with the code and a part of the sentence that says so.
enum BadFile {
  AN_IMAGE_NAMED_XLSX("export.xlsx", ErrorCode.NOT_RECOGNIZED, "is a JPEG image") {
    @Override
    void write(Path file) throws IOException {
      Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16});
    }
  },
  AN_EMPTY_FILE("export.csv", ErrorCode.NOT_RECOGNIZED, "the file is empty") {
    @Override
    void write(Path file) throws IOException {
      Files.createFile(file);
    }
  },
  A_LETTER("letter.txt", ErrorCode.NOT_RECOGNIZED, "none of the files that Luopan reads") {
    @Override
    void write(Path file) throws IOException {
      Files.writeString(file, "Dear all,\nplease find nothing attached.\n");
    }
  },
  WHAT_TWO_SOURCES_READ("both.xml", ErrorCode.AMBIGUOUS_FORMAT, "ipc-scheme, uspto-grant") {
    @Override
    void write(Path file) throws IOException {
      Files.writeString(file, "<mixed><us-patent-grant/><ipcEntry/></mixed>");
    }
  },
  A_TABLE_WITHOUT_NUMBERS("export.csv", ErrorCode.MISSING_COLUMN, "has no column for") {
    @Override
    void write(Path file) throws IOException {
      Files.writeString(file, "专利名称,申请人,申请日\n一种装置,某人,2016-01-01\n");
    }
  },
  A_TEXT_IN_NO_KNOWN_ENCODING("export.csv", ErrorCode.BAD_ENCODING, "--encoding") {
    @Override
    void write(Path file) throws IOException {
      Files.write(file, "título,número\nmáquina,ñandú\n".repeat(50).getBytes(LATIN));
    }
  },
  A_TEXT_IN_ANOTHER_ENCODING_THAN_NAMED(
      "export.csv", ErrorCode.BAD_ENCODING, "is no UTF-8 text", "--encoding", "UTF-8") {
    @Override
    void write(Path file) throws IOException {
      ExportTable.of(1, 5).write(file, Charset.forName("GB18030"));
    }
  },
  A_TEXT_THAT_CHANGES_ITS_ENCODING_LATE("export.csv", ErrorCode.BAD_ENCODING, "at offset") {
    @Override
    void write(Path file) throws IOException {
      longTable().write(file);
      var late = ExportTable.of(1_001, 1_002).text().getBytes(Charset.forName("GB18030"));
      Files.write(file, late, StandardOpenOption.APPEND);
    }
  },
  XML_WITH_AN_EXTERNAL_ENTITY("grant.xml", ErrorCode.UNSAFE_XML, "declares entities") {
    @Override
    void write(Path file) throws IOException {
      var good = Files.readString(OwnFiles.citedGrant());
      Files.writeString(
          file,
          good.replace("[ ]", "[ <!ENTITY secret SYSTEM \"file:///etc/hostname\"> ]")
              .replace("Tea dryer", "&secret;"));
    }
  },
  XML_THAT_BREAKS_OFF("grant.xml", ErrorCode.TRUNCATED, "document 2 has no end") {
    @Override
    void write(Path file) throws IOException {
      var whole = Files.readString(OwnFiles.citedGrant());
      var other = Files.readString(OwnFiles.citingGrant());
      Files.writeString(file, whole + other.substring(0, other.length() / 2));
    }
  },
  JSON_THAT_BREAKS_OFF("ror.json", ErrorCode.TRUNCATED, "after 1 whole records") {
    @Override
    void write(Path file) throws IOException {
      var whole = Files.readString(OwnFiles.universities());
      Files.writeString(file, whole.substring(0, whole.length() * 3 / 4));
    }
  },
  A_TABLE_THAT_BREAKS_OFF("export.csv", ErrorCode.TRUNCATED, "inside a quoted cell of row 142") {
    @Override
    void write(Path file) throws IOException {
      var whole = ExportTable.of(1, 141).text();
      Files.writeString(file, whole.substring(0, whole.length() - 4));
    }
  },
  A_LINE_OF_ONE_GIGABYTE("export.csv", ErrorCode.TOO_LARGE, "row 32 is longer than") {
    @Override
    void write(Path file) throws IOException {
      longTable().write(file);
      // The rest of the file is a hole: long to read, and nothing on the disk.
      try (var hole = new RandomAccessFile(file.toFile(), "rw")) {
        hole.setLength(1L << 30);
      }
    }
  },
  A_CHAIN_THAT_FEEDS_NOTHING("chain", ErrorCode.UNKNOWN_REFERENCE, "edges.csv, row 2") {
    @Override
    void write(Path folder) throws IOException {
      Files.createDirectory(folder);
      for (var name : List.of("chain.yaml", "nodes.csv", "selectors.csv")) {
        Files.copy(OwnFiles.teaChain().resolve(name), folder.resolve(name));
      }
      Files.writeString(
          folder.resolve("edges.csv"), "from,to,kind\ntea.machine,tea.nowhere,FEEDS\n");
    }
  },
  A_FILE_THAT_IS_NOT_THERE("missing.csv", ErrorCode.NOT_RECOGNIZED, "There is no file or folder") {
    @Override
    void write(Path file) {}
  };

  private static final Charset LATIN = StandardCharsets.ISO_8859_1;

  private final String file;
  private final ErrorCode code;
  private final String words;
  private final List<String> options;

  BadFile(String file, ErrorCode code, String words, String... options) {
    this.file = file;
    this.code = code;
    this.words = words;
    this.options = List.of(options);
  }

  /// Thirty rows, and more bytes than are looked at to tell the encoding.
  private static ExportTable longTable() {
    var table = new ExportTable();
    for (int i = 1; i <= 30; i++) {
      table.row("一种装置", ExportTable.application(i), "某人", "", "", "样例".repeat(1_000));
    }
    return table;
  }

  abstract void write(Path file) throws IOException;

  /// Writes the file and returns its path.
  Path in(Path folder) throws IOException {
    var path = folder.resolve(file);
    write(path);
    return path;
  }

  ErrorCode code() {
    return code;
  }

  String words() {
    return words;
  }

  List<String> options() {
    return options;
  }
}
