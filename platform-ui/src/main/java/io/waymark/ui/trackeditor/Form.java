package io.waymark.ui.trackeditor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.waymark.ui.outline.Fields;
import io.waymark.ui.outline.Node;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Fold;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields of the thing that is open. */
final class Form extends Composite<Block> {
  private static final List<String> PROMPTS =
      List.of("lookBack", "reason", "commitments", "confidence", "win", "blocker", "question");

  private final Shown shown;
  private final Node node;
  private final Choices choices;
  private final Fields fields;

  Form(Shown shown, Node node, Choices choices) {
    this.shown = shown;
    this.node = node;
    this.choices = choices;
    this.fields = new Fields(shown.desk());
    shown.desk().clearFields();
    Div body = new Div();
    body.addClassName("wm-form");
    getContent().with(body);
    switch (Kind.of(node)) {
      case TRACK -> track(body);
      case PHASE -> phase(body);
      case MILESTONE -> milestone(body);
      case TASK -> task(body);
    }
    shown.desk().blame();
  }

  @Override
  protected Block initContent() {
    String kind = Kind.of(node).name().toLowerCase(Locale.ROOT);
    Block card = Block.card(shown.word("build.kind." + kind));
    return Kind.of(node) == Kind.TRACK ? card : card.aside(new Acts(shown, node));
  }

  private void track(Div body) {
    body.add(
        fields.name(node, "name", "build.name"),
        fields.prose(node, "summary", "build.summary"),
        fields.choice(node, "framework", "build.framework", choices.frameworks()));
    Node cadence = node.child("cadence");
    Map<String, String> rhythm = new LinkedHashMap<>();
    rhythm.put("1", shown.word("build.rhythm.1"));
    rhythm.put("2", shown.word("build.rhythm.2"));
    Select<String> weeks = fields.choice(cadence, "weeks", "build.rhythm", rhythm);
    Select<String> day = fields.choice(cadence, "dueDay", "build.due-day", days());
    Div when = new Div(weeks, day, fields.plain(cadence, "dueAt", "build.due-at"));
    when.addClassName("wm-three");
    body.add(when);
    Node prompts = node.child("prompts");
    for (String prompt : PROMPTS) {
      Node asked = prompts.child(prompt);
      body.add(
          new Fold(
              shown.word("build.prompt." + prompt.toLowerCase(Locale.ROOT)),
              fields.name(asked, "label", "build.prompt.label"),
              fields.prose(asked, "hint", "build.prompt.hint")));
    }
  }

  private Map<String, String> days() {
    Map<String, String> days = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(
          day.name(),
          day.getDisplayName(TextStyle.FULL_STANDALONE, shown.desk().words().language().locale()));
    }
    return days;
  }

  private void phase(Div body) {
    IntegerField weeks = new IntegerField(shown.word("build.length"));
    weeks.setMin(1);
    weeks.setMax(104);
    weeks.setStepButtonsVisible(true);
    weeks.setValue(node.number("lastWeek") - node.number("firstWeek") + 1);
    weeks.addValueChangeListener(
        change -> {
          if (change.getValue() != null) {
            Weeks.resize(shown.desk().root(), node, Math.clamp(change.getValue(), 1, 104));
            shown.desk().changed();
          }
        });
    shown.desk().field(node.at("lastWeek"), weeks);
    body.add(
        fields.name(node, "name", "build.name"),
        fields.prose(node, "purpose", "build.purpose"),
        weeks);
  }

  private void milestone(Div body) {
    body.add(
        fields.name(node, "name", "build.name"),
        fields.name(node, "outcome", "build.outcome"),
        fields.number(node, "week", "build.due-week", () -> {}),
        fields.several(node, "serves", "build.serves", choices.competencies()),
        fields.prose(node, "purpose", "build.purpose"),
        new EvidencePart(shown, node, fields),
        new TasksPart(shown, node));
  }

  private void task(Div body) {
    shown.road().holder(node).ifPresent(milestone -> body.add(TasksPart.back(shown, milestone)));
    body.add(
        fields.name(node, "name", "build.name"),
        fields.prose(node, "how", "build.how-to"),
        fields.number(node, "week", "build.in-week", () -> {}),
        fields.several(node, "requires", "build.requires", earlier()),
        new ResourcesPart(shown, node, fields));
  }

  /** The tasks that stand before this one, by key; and whatever is required already. */
  private Map<String, String> earlier() {
    Map<String, String> earlier = new LinkedHashMap<>();
    for (Node other : shown.road().all().filter(each -> Kind.of(each) == Kind.TASK).toList()) {
      if (other.isSame(node)) {
        break;
      }
      earlier.put(other.text("key"), shown.name(other));
    }
    node.list("requires")
        .forEach(key -> earlier.putIfAbsent(String.valueOf(key), String.valueOf(key)));
    return earlier;
  }

  /**
   * What may be chosen.
   *
   * @param frameworks by slug
   * @param competencies by key
   */
  record Choices(Map<String, String> frameworks, Map<String, String> competencies) {}
}
