package io.waymark.nudge;

/** Whom to remind, and of what. */
record Reminder(Addressee to, Concern concern) {}
