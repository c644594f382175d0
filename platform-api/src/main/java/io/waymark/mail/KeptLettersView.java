package io.waymark.mail;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * @param kept whether letters are kept to be shown: in a demo that sends none, and nowhere else
 * @param items newest first; at most 200
 */
@Serdeable
record KeptLettersView(boolean kept, List<KeptLetter> items) {}
