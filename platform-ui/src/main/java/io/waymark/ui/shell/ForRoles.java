package io.waymark.ui.shell;

import io.waymark.ui.client.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whom a view is for; everybody else gets a kind page. It decides what is shown, never what is
 * allowed: the API does.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForRoles {
  Role[] value();
}
