package io.waymark.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a track document: paragraphs between empty lines, and lists of lines that begin with
 * a dash.
 */
public final class Prose extends Div {
  private static final String DASH = "- ";

  public Prose(String text) {
    addClassName("wm-prose");
    Arrays.stream(text.strip().split("\\n\\s*\\n")).map(Prose::block).forEach(this::add);
  }

  private static Component block(String block) {
    List<String> lines = block.lines().map(String::strip).toList();
    if (!lines.stream().allMatch(line -> line.startsWith(DASH))) {
      return new Paragraph(String.join(" ", lines));
    }
    UnorderedList list = new UnorderedList();
    lines.forEach(line -> list.add(new ListItem(line.substring(DASH.length()))));
    return list;
  }
}
