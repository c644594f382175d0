@NullMarked
package io.waymark.apitoken;

import org.jspecify.annotations.NullMarked;
