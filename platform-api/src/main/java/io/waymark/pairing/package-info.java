/** Who mentors whom, from when until when. */
@NullMarked
package io.waymark.pairing;

import org.jspecify.annotations.NullMarked;
