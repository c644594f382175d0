package io.waymark.journeys;

/** What the screens say where a journey clicks or looks, in the language of the browser. */
record Phrases(
    String email,
    String password,
    String signIn,
    String kept,
    String nextAhead,
    String nextStands,
    String win,
    String send,
    String sent,
    String answerAndNext,
    String onTimeOrLate,
    String openNow) {
  private static final Phrases ENGLISH =
      new Phrases(
          "E-mail",
          "Password",
          "Sign in",
          "Kept",
          "Next: promises for the time ahead",
          "Next: how it stands",
          "One thing that went well",
          "Send check-in",
          ": sent",
          "Send and open the next",
          "on time|late",
          "open now");

  private static final Phrases GERMAN =
      new Phrases(
          "E-Mail",
          "Passwort",
          "Anmelden",
          "Gehalten",
          "Weiter: Zusagen für die nächste Zeit",
          "Weiter: Wie es steht",
          "Eine Sache, die gut lief",
          "Check-in abschicken",
          "abgeschickt",
          "Senden und weiter",
          "pünktlich|spät",
          "jetzt offen");

  static Phrases in(String language) {
    return language.equals("de") ? GERMAN : ENGLISH;
  }
}
