@NullMarked
package io.waymark.auditlog;

import org.jspecify.annotations.NullMarked;
