package io.waymark.shared.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * May be called without a token, and costs neither a password's hash nor a letter: it is counted
 * with the reads, and not with what strangers may do less often.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Light {}
