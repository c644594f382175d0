/**
 * Who is at risk and why ("At risk" in section 10 of the product). Pure: rules over records, with
 * the moment as an argument.
 */
@NullMarked
package io.waymark.risk;

import org.jspecify.annotations.NullMarked;
