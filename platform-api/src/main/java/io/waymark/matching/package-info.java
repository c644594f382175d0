/**
 * Who should mentor whom: a pure function from people, rules and weights to a proposal with its
 * reasons. The assignment itself is a library's (ADR 20).
 */
@NullMarked
package io.waymark.matching;

import org.jspecify.annotations.NullMarked;
