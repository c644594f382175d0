@NullMarked
package io.waymark.daterequest;

import org.jspecify.annotations.NullMarked;
