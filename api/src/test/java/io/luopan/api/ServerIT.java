package io.luopan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// The server by plain HTTP.
@WithServer
class ServerIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired Client client;

  @BeforeAll
  static void load(Driver driver) throws IOException {
    AskedGraph.load(driver);
  }

  @Test
  void answersOverGet() {
    var url =
        "/graphql?query="
            + URLEncoder.encode("{ region(code: \"321000\") { nameZh } }", StandardCharsets.UTF_8);

    var response = client.get(url);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(response.body()).at("/data/region/nameZh").asString())
        .isEqualTo("扬州市");
  }

  @Test
  void takesNoMutationOverGet() {
    var mutation = "mutation { withdrawHolderDecision(a: \"a\", b: \"b\") }";

    var response =
        client.get("/graphql?query=" + URLEncoder.encode(mutation, StandardCharsets.UTF_8));

    assertThat(response.statusCode()).isEqualTo(405);
  }

  @Test
  void readsNoBodyThatIsTooLargeWhetherItSaysSoOrNot() {
    var body =
        "{\"query\":\"{__typename}\",\"variables\":{\"a\":[1%s]}}".formatted(",1".repeat(1 << 19));
    var bytes = body.getBytes(StandardCharsets.UTF_8);

    assertThat(client.post(BodyPublishers.ofByteArray(bytes)).statusCode()).isEqualTo(413);
    assertThat(
            client
                .post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void servesGraphiqlFromItself() {
    var page = client.get("/graphiql");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("http://").doesNotContain("https://");
    for (var link :
        Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page.body()).results().toList()) {
      assertThat(client.get(link.group(1)).statusCode()).as(link.group(1)).isEqualTo(200);
    }
  }

  @Test
  void leadsFromTheBareAddressToGraphiql() {
    var page = client.get("/");

    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("location").orElseThrow()).endsWith("/graphiql");
  }

  @Test
  void asksItsExampleQuestionsWithoutError() {
    var script = client.get("/graphiql/examples.js").body();
    var examples =
        Pattern.compile("`([^`]+)`").matcher(script).results().map(m -> m.group(1)).toList();

    assertThat(examples).hasSize(3);
    assertThat(examples).allSatisfy(client::ask);
  }

  @Test
  void tellsTheHealthOfTheGraph() {
    var health = JSON.readTree(client.get("/actuator/health").body());

    assertThat(health.at("/status").asString()).isEqualTo("UP");
    assertThat(health.at("/components/neo4j/status").asString()).isEqualTo("UP");
  }
}
