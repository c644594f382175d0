package io.waymark.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Is about the account as a whole, which an organisation's single sign-on does not open: only who
 * signed in by the account's own means (password, passkey) may call it. Others are refused with
 * {@code session.sign_on}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnMeans {}
