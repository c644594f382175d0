package io.waymark.ui.trackeditor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.waymark.ui.outline.Fields;
import io.waymark.ui.outline.Node;
import io.waymark.ui.outline.Order;
import java.util.LinkedHashMap;
import java.util.Map;

/** What there is to read for a task: an address, or words of one's own. */
final class ResourcesPart extends Div {
  private static final int MOST = 5;

  private final Shown shown;
  private final Node task;
  private final Fields fields;
  private final Div list = new Div();
  private final Div adding = new Div();

  ResourcesPart(Shown shown, Node task, Fields fields) {
    this.shown = shown;
    this.task = task;
    this.fields = fields;
    addClassName("wm-stack-s");
    list.addClassName("wm-stack");
    adding.addClassName("wm-actions");
    adding.add(
        new Button(shown.word("build.add.link"), click -> add("url", "https://")),
        new Button(shown.word("build.add.words"), click -> add("body", words())));
    add(new H3(shown.word("build.resources")), list, adding);
    say();
  }

  private void add(String key, Object value) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("title", words());
    made.put(key, value);
    task.list("resources").add(made);
    say();
    shown.desk().changed();
  }

  private void say() {
    list.removeAll();
    task.nodes("resources").forEach(resource -> list.add(row(resource)));
    adding.setVisible(task.list("resources").size() < MOST);
  }

  private Component row(Node resource) {
    Div row = new Div(fields.name(resource, "title", "build.resource.title"));
    row.addClassName("wm-form");
    if (resource.values().containsKey("body")) {
      row.add(fields.prose(resource, "body", "build.resource.body"));
    } else {
      row.add(fields.plain(resource, "url", "build.resource.url"));
    }
    Button remove =
        new Button(
            shown.word("build.resource.remove"),
            click -> {
              task.list("resources").remove(Order.place(task.list("resources"), resource));
              say();
              shown.desk().changed();
            });
    row.add(new Div(remove));
    return row;
  }

  private static Map<String, Object> words() {
    return new LinkedHashMap<>(Map.of("en", "", "de", ""));
  }
}
