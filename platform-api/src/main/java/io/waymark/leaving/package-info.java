/**
 * What people keep when they leave an organisation: a page for 90 days, at an address of theirs.
 */
@NullMarked
package io.waymark.leaving;

import org.jspecify.annotations.NullMarked;
