package io.waymark.ui.join;

import io.waymark.ui.session.PasskeyPrompt;
import io.waymark.ui.text.Words;

/**
 * Whose browser it is, before anybody has signed in.
 *
 * @param zone of the browser
 * @param prompt asks it for a passkey
 */
record Visitor(Words words, String zone, PasskeyPrompt prompt) {}
