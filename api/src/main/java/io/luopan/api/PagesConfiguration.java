package io.luopan.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Short addresses of static pages.
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {
  @Override
  public void addViewControllers(ViewControllerRegistry pages) {
    pages.addRedirectViewController("/", "/graphiql");
    pages.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
  }
}
