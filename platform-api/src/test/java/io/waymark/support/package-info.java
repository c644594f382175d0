/**
 * What HTTP tests stand on: one running API, a clock that tests set, organisations of their own.
 */
@NullMarked
package io.waymark.support;

import org.jspecify.annotations.NullMarked;
