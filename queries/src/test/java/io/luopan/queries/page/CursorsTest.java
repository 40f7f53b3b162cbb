package io.luopan.queries.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.luopan.queries.Refusal;
import io.luopan.queries.RefusedException;
import io.luopan.queries.page.Cursors.Place;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorsTest {
  private final Cursors cursors = new Cursors("secret");

  @Test
  void readsBackWhatItWrote() {
    var place =
        new Place(Arrays.asList(LocalDate.of(2016, 1, 2), 7L, 0.125, "text", null), "patent/CN1");

    var read = cursors.read("ORDER", cursors.write("ORDER", place));

    assertThat(read).isEqualTo(place);
  }

  @Test
  void survivesARestartWithTheSameSecret() {
    var cursor = cursors.write("ORDER", new Place(List.of(1L), "a"));

    assertThat(new Cursors("secret").read("ORDER", cursor).id()).isEqualTo("a");
  }

  @Test
  void refusesACursorOfAnotherInstallation() {
    var cursor = new Cursors("other").write("ORDER", new Place(List.of(1L), "a"));

    refuses("ORDER", cursor);
  }

  @Test
  void refusesACursorOfAnotherOrder() {
    refuses("OTHER", cursors.write("ORDER", new Place(List.of(1L), "a")));
  }

  @Test
  void refusesEveryChangedByte() {
    var bytes = Base64.getUrlDecoder().decode(cursors.write("ORDER", new Place(List.of(1L), "a")));

    for (int i = 0; i < bytes.length; i++) {
      var changed = bytes.clone();
      changed[i] ^= 1;
      refuses("ORDER", Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
    }
  }

  @Test
  void refusesWhatIsNoCursor() {
    List.of("", "x", "not base64 !", "AAAAAAAAAAAAAAAAAAAAAAAA")
        .forEach(text -> refuses("ORDER", text));
  }

  private void refuses(String order, String cursor) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> cursors.read(order, cursor))
        .matches(e -> e.refusal() == Refusal.BAD_CURSOR);
  }
}
