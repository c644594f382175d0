package io.waymark.mail;

/** A letter as it is read. */
record Page(String language, String subject, String text, String html) {}
