package io.waymark.ui.trackeditor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import io.waymark.ui.outline.Fields;
import io.waymark.ui.outline.Node;
import io.waymark.ui.parts.Quiet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many pieces of each kind of evidence a milestone asks for, and what they are to show. */
final class EvidencePart extends Div {
  private static final List<String> KINDS = List.of("BRAG_ENTRY", "LINK", "TEXT");
  private static final int MOST = 10;

  private final Shown shown;
  private final Node milestone;
  private final Fields fields;
  private final Div whats = new Div();

  EvidencePart(Shown shown, Node milestone, Fields fields) {
    this.shown = shown;
    this.milestone = milestone;
    this.fields = fields;
    addClassName("wm-stack-s");
    whats.addClassName("wm-form");
    Div counts = new Div();
    counts.addClassName("wm-three");
    KINDS.forEach(kind -> counts.add(count(kind)));
    add(new H3(shown.word("build.evidence")), counts, whats);
    say();
  }

  private Component count(String kind) {
    IntegerField count = new IntegerField(word(kind));
    count.setMin(0);
    count.setMax(MOST);
    count.setStepButtonsVisible(true);
    Node asked = asked(kind);
    count.setValue(asked == null ? 0 : asked.number("count"));
    count.addValueChangeListener(
        change -> ask(kind, change.getValue() == null ? 0 : change.getValue()));
    shown.desk().field(milestone.at("evidence"), count);
    return count;
  }

  private String word(String kind) {
    return shown.word("build.evidence." + kind.toLowerCase(Locale.ROOT));
  }

  private @Nullable Node asked(String kind) {
    return milestone.nodes("evidence").stream()
        .filter(evidence -> evidence.text("kind").equals(kind))
        .findFirst()
        .orElse(null);
  }

  private void ask(String kind, int count) {
    Node asked = asked(kind);
    if (count < 1) {
      milestone.list("evidence").removeIf(each -> asked != null && each == asked.values());
    } else if (asked != null) {
      asked.put("count", Math.min(count, MOST));
    } else {
      Map<String, Object> made = new LinkedHashMap<>();
      made.put("kind", kind);
      made.put("count", Math.min(count, MOST));
      made.put("what", new LinkedHashMap<String, Object>(Map.of("en", "", "de", "")));
      milestone.list("evidence").add(made);
    }
    say();
    shown.desk().changed();
  }

  private void say() {
    whats.removeAll();
    for (Node evidence : milestone.nodes("evidence")) {
      Quiet kind = new Quiet(word(evidence.text("kind")));
      whats.add(kind, fields.prose(evidence, "what", "build.evidence.what"));
    }
  }
}
