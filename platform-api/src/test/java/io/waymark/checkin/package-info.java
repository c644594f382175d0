@NullMarked
package io.waymark.checkin;

import org.jspecify.annotations.NullMarked;
