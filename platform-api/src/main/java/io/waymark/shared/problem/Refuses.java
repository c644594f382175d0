package io.waymark.shared.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The problem codes that an operation may answer beside those that every operation shares. They are
 * written into the OpenAPI document. What several operations share stands on an annotation of the
 * feature's own, which they carry beside this one.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Repeatable(Refuses.All.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {
  String[] value();

  /** Several on one operation. */
  @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface All {
    Refuses[] value();
  }
}
