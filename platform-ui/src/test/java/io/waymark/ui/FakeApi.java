package io.waymark.ui;

import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the API behind the clients: answers what a test told it to, and remembers what was
 * asked.
 */
@Singleton
public final class FakeApi {
  private final Map<String, Function<@Nullable Object[], @Nullable Object>> answers =
      new HashMap<>();
  private final Map<String, Function<@Nullable Object[], @Nullable Object>> standing =
      new HashMap<>();
  private final List<Call> calls = new ArrayList<>();

  /** What a screen asked for, such as {@code Cohorts.list}, and with what. */
  public record Call(String name, List<@Nullable Object> arguments) {}

  /** Lets a client's operation answer; an answer may throw an {@code ApiProblem}. */
  public FakeApi answer(
      Class<?> client, String operation, Function<@Nullable Object[], @Nullable Object> answer) {
    if (Arrays.stream(client.getMethods()).noneMatch(m -> m.getName().equals(operation))) {
      throw new IllegalArgumentException(client.getSimpleName() + " has no " + operation);
    }
    answers.put(client.getSimpleName() + "." + operation, answer);
    return this;
  }

  /** What a client's operation answers in every test that says nothing else. */
  FakeApi otherwise(
      Class<?> client, String operation, Function<@Nullable Object[], @Nullable Object> answer) {
    String name = client.getSimpleName() + "." + operation;
    standing.put(name, answer);
    // A client is made when a screen first wants it, and a test may have answered before.
    Function<@Nullable Object[], @Nullable Object> told = answers.get(name);
    return answer(client, operation, told == null ? answer : told);
  }

  /** All calls of one operation, oldest first. */
  public List<Call> calls(Class<?> client, String operation) {
    String name = client.getSimpleName() + "." + operation;
    return calls.stream().filter(call -> call.name().equals(name)).toList();
  }

  /** Forgets calls, and all answers but the standing ones. */
  public void reset() {
    answers.clear();
    answers.putAll(standing);
    calls.clear();
  }

  <T> T client(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                method.getDeclaringClass() == Object.class
                    ? System.identityHashCode(proxy)
                    : call(type.getSimpleName() + "." + method.getName(), arguments)));
  }

  private @Nullable Object call(String name, @Nullable Object @Nullable [] arguments) {
    @Nullable Object[] given = arguments == null ? new Object[0] : arguments;
    calls.add(new Call(name, Arrays.asList(given)));
    Function<@Nullable Object[], @Nullable Object> answer = answers.get(name);
    if (answer == null) {
      throw new AssertionError("The test gave no answer for " + name);
    }
    return answer.apply(given);
  }
}
