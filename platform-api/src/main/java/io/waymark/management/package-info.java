/** What watches over this node may ask, on a port of its own that only this machine reaches. */
@NullMarked
package io.waymark.management;

import org.jspecify.annotations.NullMarked;
