@NullMarked
package io.waymark.enrolment;

import org.jspecify.annotations.NullMarked;
