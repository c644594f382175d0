/** What people have typed so far: kept on the server, read by nobody else, gone once it is sent. */
@NullMarked
package io.waymark.draft;

import org.jspecify.annotations.NullMarked;
