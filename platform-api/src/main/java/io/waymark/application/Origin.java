package io.waymark.application;

/** How an application came about. */
enum Origin {
  /** By the person, on the program's public page. */
  PAGE,
  /** By an admin's file. */
  IMPORT
}
