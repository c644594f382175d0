/** The audit as owners and admins read it. */
@NullMarked
package io.waymark.auditlog;

import org.jspecify.annotations.NullMarked;
