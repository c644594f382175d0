/** For which organisation somebody acts, as whom, in which roles. */
@NullMarked
package io.waymark.tenancy;

import org.jspecify.annotations.NullMarked;
