package io.waymark.tenancy;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A participant may read it as a mentor of theirs would, or an admin: it asks the actor's {@link
 * Viewpoint}, and the API's description names the header. Everywhere else a request that names one
 * is refused.
 */
@Parameter(
    name = Viewpoint.HEADER,
    in = ParameterIn.HEADER,
    description = Viewpoint.DESCRIPTION,
    schema = @Schema(type = "string"))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Viewable {}
