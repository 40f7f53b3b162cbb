package io.luopan.api;

import io.luopan.embedded.junit.WithGraph;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// Gives an integration test a server over the tests' graph, and a [Client] that asks it.
///
/// Tests of the same settings share one server, which keeps what it made of a version of the graph
/// ([io.luopan.queries.graph.PerVersion]): all of them load [AskedGraph] and leave it as it is. A
/// test with a graph of its own takes [WithCurator].
@WithGraph
@SpringBootTest(
    classes = {LuopanServer.class, TestServer.class},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestServer.OverTheGraph.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@interface WithServer {}
