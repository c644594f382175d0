package io.waymark.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * May be called by a person who is signed in, and with no token that programs send: what says who
 * may enter, and how. Tokens are refused with {@code token.session_only}. On a controller it holds
 * for all that it offers.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SessionOnly {}
