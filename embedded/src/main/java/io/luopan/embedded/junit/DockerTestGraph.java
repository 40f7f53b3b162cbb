package io.luopan.embedded.junit;

import java.net.URI;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/// Neo4j in a container; the only class that needs Testcontainers, so loaded only when asked for.
final class DockerTestGraph {

  private DockerTestGraph() {}

  static boolean dockerAnswers() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  static TestGraph open(String image) {
    var container =
        new Neo4jContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("neo4j"))
            .withRandomPassword();
    container.start();
    return TestGraph.of(
        new GraphUri(URI.create(container.getBoltUrl()), "neo4j", container.getAdminPassword()),
        container::stop);
  }
}
