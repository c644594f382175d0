/**
 * What the operator allows an organisation: members, storage, requests. Who reaches a limit is told
 * so by a code that begins with {@code limit.}; nothing that is there already is ever removed.
 */
@NullMarked
package io.waymark.quota;

import org.jspecify.annotations.NullMarked;
