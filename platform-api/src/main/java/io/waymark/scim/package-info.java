/**
 * SCIM 2.0 (RFC 7643, RFC 7644): an organisation's directory keeps its members up to date. It says
 * who is here and as what, and nothing about accounts, which are people's own.
 */
@NullMarked
package io.waymark.scim;

import org.jspecify.annotations.NullMarked;
