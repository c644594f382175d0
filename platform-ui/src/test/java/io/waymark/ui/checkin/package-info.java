@NullMarked
package io.waymark.ui.checkin;

import org.jspecify.annotations.NullMarked;
