package io.luopan.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/// Gives an integration test a server of its own, which keeps what Ada tells it; as [WithServer].
@WithServer
@TestPropertySource(properties = {"luopan.curation=true", "luopan.curator=Ada"})
@DirtiesContext
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface WithCurator {}
