package io.waymark.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * May be called without a second factor where the organisation asks for one: what it takes to set
 * one up, and to leave. All else is refused with {@code second_factor.required}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WhileEnrolling {}
