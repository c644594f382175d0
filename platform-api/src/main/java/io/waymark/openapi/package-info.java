/** The API's own description: OpenAPI 3.1, with roles, examples and problem codes. */
@NullMarked
package io.waymark.openapi;

import org.jspecify.annotations.NullMarked;
