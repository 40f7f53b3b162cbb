package io.luopan.model.write;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/// A driver for a process that is killed: a number of transactions write, then nothing does.
final class StoppedDriver {

  /// Stands for the kill.
  static final class Stopped extends RuntimeException {
    Stopped() {
      super("stopped");
    }
  }

  private final Driver driver;
  private int left;

  private StoppedDriver(Driver driver, int left) {
    this.driver = driver;
    this.left = left;
  }

  static Driver after(int transactions, Driver driver) {
    var stopped = new StoppedDriver(driver, transactions);
    return proxy(Driver.class, stopped::ofDriver);
  }

  private Object ofDriver(Object proxy, Method method, Object[] arguments) throws Throwable {
    var result = call(driver, method, arguments);
    return result instanceof Session session
        ? proxy(Session.class, (_, called, with) -> ofSession(session, called, with))
        : result;
  }

  private Object ofSession(Session session, Method method, Object[] arguments) throws Throwable {
    if (method.getName().startsWith("executeWrite") && left-- <= 0) {
      throw new Stopped();
    }
    return call(session, method, arguments);
  }

  private static Object call(Object on, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
