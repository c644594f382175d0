package io.waymark.mail;

/** {@code DEAD}: given up after the last attempt; an operator may try again. */
enum LetterStatus {
  WAITING,
  SENT,
  DEAD
}
