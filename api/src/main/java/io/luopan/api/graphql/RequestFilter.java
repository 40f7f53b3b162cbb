package io.luopan.api.graphql;

import io.luopan.api.ApiSettings;
import io.luopan.queries.Budget;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives each request its trace id and its budget of time, and turns away bodies that are too
/// large.
@Component
class RequestFilter extends OncePerRequestFilter {
  private final ApiSettings settings;

  RequestFilter(ApiSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean hasBody = "POST".equals(request.getMethod());
    if (hasBody && request.getContentLengthLong() > settings.maxBody().toBytes()) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    Trace.begin(request.getHeader("traceparent"));
    Budget.enter(Budget.of(settings.deadline()));
    try {
      chain.doFilter(request, response);
    } finally {
      Budget.leave();
      Trace.end();
    }
  }
}
