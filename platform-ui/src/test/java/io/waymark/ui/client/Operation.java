package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A client's method as HTTP. */
record Operation(String verb, String path) {
  private static final Pattern VARIABLE = Pattern.compile("(?<=\\{)\\w+(?=})");

  static Operation of(Method method) {
    String base = method.getDeclaringClass().getAnnotation(Client.class).path();
    if (method.isAnnotationPresent(Get.class)) {
      return at("get", base, method.getAnnotation(Get.class).value());
    }
    if (method.isAnnotationPresent(Post.class)) {
      return at("post", base, method.getAnnotation(Post.class).value());
    }
    if (method.isAnnotationPresent(Put.class)) {
      return at("put", base, method.getAnnotation(Put.class).value());
    }
    return at("delete", base, method.getAnnotation(Delete.class).value());
  }

  private static Operation at(String verb, String base, String path) {
    return new Operation(verb, path.equals("/") ? base : base + path);
  }

  List<String> pathVariables() {
    return VARIABLE.matcher(path).results().map(MatchResult::group).toList();
  }

  /** What the answer's body is read as, without the envelope that gives access to its headers. */
  static AnnotatedType answerOf(Method method) {
    AnnotatedType answer = method.getAnnotatedReturnType();
    return method.getReturnType() == HttpResponse.class
        ? ((AnnotatedParameterizedType) answer).getAnnotatedActualTypeArguments()[0]
        : answer;
  }
}
