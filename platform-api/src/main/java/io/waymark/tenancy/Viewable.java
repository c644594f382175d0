package io.waymark.tenancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A participant may read it as a mentor of theirs would, or an admin: it asks the actor's {@link
 * Viewpoint}. Everywhere else a request that names one is refused.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Viewable {}
