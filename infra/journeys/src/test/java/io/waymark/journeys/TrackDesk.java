package io.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What an admin does to build a track. */
record TrackDesk(Person admin) {
  /** From the list of programs. */
  void createsProgram(String name) {
    admin.button("New program").click();
    type("Name", name);
    admin.button("Create the program").click();
    admin.heading(name).waitFor();
  }

  /** From an empty outline to the least that can be published: a phase, a milestone and a task. */
  void writesTrack(String name) {
    admin.button("Empty outline").click();
    type("Name", name);
    admin.button("Begin the draft").click();
    admin.heading("Track, draft of the first version").waitFor();
    both("Summary", "A piece of work of one’s own");
    adds("Add phase");
    both("Name", "The phase");
    both("Why it is there", "To begin");
    adds("Add milestone to The phase");
    both("Name", "The milestone");
    both("What is there when it is done", "Something");
    both("Why it is there", "To have it");
    both("What it is to show", "A page");
    admin.page().getByLabel("Serves", Journey.exactly()).click();
    admin.page().getByRole(AriaRole.OPTION).first().click();
    admin.page().keyboard().press("Escape");
    adds("Add task");
    both("Name", "The task");
    both("How to go about it", "At once");
    assertThat(admin.page().getByText("Nothing is missing.")).isVisible();
  }

  /** The first version; leads back to the program. */
  void publishes() {
    admin.button("Publish version 1 …").click();
    admin.button("Publish version 1").click();
    assertThat(admin.page().getByText(Pattern.compile("Version 1, published"))).isVisible();
  }

  /** Opens a form whose fields are named like those of the form before. */
  private void adds(String button) {
    admin.button(button).click();
    admin.settle();
  }

  private void both(String field, String text) {
    type(field + " (English)", text);
    type(field + " (German)", text);
  }

  void type(String field, String text) {
    Locator input = admin.page().getByLabel(field, Journey.exactly());
    input.fill(text);
    input.press("Tab");
    admin.settle();
  }
}
