/** Child processes that never outlive the JVM that started them. */
@NullMarked
package io.waymark.process;

import org.jspecify.annotations.NullMarked;
