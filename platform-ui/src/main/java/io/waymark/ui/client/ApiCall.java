package io.waymark.ui.client;

import io.micronaut.aop.Around;
import io.micronaut.context.annotation.Type;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Calls of the annotated client run in the name of the person in the current tab: with their token,
 * renewed when needed, their language and their address. A refusal is thrown as {@link ApiProblem}.
 */
@Around
@Type(ApiCallInterceptor.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApiCall {
  /** True for the calls about sessions themselves, which bring their own token, if any. */
  boolean anonymous() default false;
}
