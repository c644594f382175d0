@NullMarked
package io.waymark.scim;

import org.jspecify.annotations.NullMarked;
