/** Codes beside a password: an authenticator app's, and those for the day it is lost. */
@NullMarked
package io.waymark.secondfactor;

import org.jspecify.annotations.NullMarked;
