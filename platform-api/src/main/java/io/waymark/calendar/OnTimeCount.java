package io.waymark.calendar;

/**
 * "On time in n of the last 12" (line 8).
 *
 * @param onTime how many of them were on time
 * @param of how many count: at most {@link #LAST}, fewer in the first weeks, 0 at the beginning
 */
public record OnTimeCount(int onTime, int of) {

  public static final int LAST = 12;
}
