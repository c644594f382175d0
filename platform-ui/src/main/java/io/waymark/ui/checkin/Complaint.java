package io.waymark.ui.checkin;

/**
 * Something that keeps a check-in from being sent, in a sentence, and the step where it can be
 * mended.
 */
record Complaint(int step, String sentence) {}
