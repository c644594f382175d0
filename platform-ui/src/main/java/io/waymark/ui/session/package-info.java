/** Who is signed in: the browser's tokens by tenant, and the visit that one tab makes. */
@NullMarked
package io.waymark.ui.session;

import org.jspecify.annotations.NullMarked;
