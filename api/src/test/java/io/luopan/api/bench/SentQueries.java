package io.luopan.api.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;

/// Listens to a server's driver, so that the very queries of a request, with their parameters, can
/// be sent again without the server.
final class SentQueries implements BeanPostProcessor {
  private final List<Query> sent = new ArrayList<>();

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof Driver driver ? listening(Driver.class, driver) : bean;
  }

  /// What was sent since the last call, in order.
  synchronized List<Query> take() {
    var taken = List.copyOf(sent);
    sent.clear();
    return taken;
  }

  private synchronized void add(Query query) {
    sent.add(query);
  }

  private <T> T listening(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, given) -> {
              var arguments = given == null ? new Object[0] : given.clone();
              if (arguments.length > 1
                  && arguments[0] instanceof String cypher
                  && arguments[1] instanceof Value parameters) {
                add(new Query(cypher, parameters));
              }
              if (arguments.length > 0 && arguments[0] instanceof TransactionCallback<?> work) {
                TransactionCallback<Object> heard =
                    transaction -> work.execute(listening(TransactionContext.class, transaction));
                arguments[0] = heard;
              }
              try {
                var result = method.invoke(target, arguments);
                return result instanceof Session session
                    ? listening(Session.class, session)
                    : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
