package io.waymark.shared.text;

/** A cell of a table that people open in a spreadsheet. */
public final class Cell {
  /** What makes a spreadsheet read a cell as a formula (OWASP, "CSV Injection"). */
  private static final String BEGIN_FORMULAS = "=+-@\t\r\n";

  private Cell() {}

  /** The text with an apostrophe before it where it would begin a formula. */
  public static String inert(String text) {
    return !text.isEmpty() && BEGIN_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
