/**
 * Organisations with a history that looks true, for trying the product out; never in production.
 */
@NullMarked
package io.waymark.demo;

import org.jspecify.annotations.NullMarked;
