package io.waymark.ui.parts;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.List;

/** A field for a time zone, by its name, to be searched by typing. */
public final class ZoneField {
  private static final List<String> ZONES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> id.equals("UTC") || id.contains("/") && !id.matches("(Etc|SystemV)/.*"))
          .sorted()
          .toList();

  private ZoneField() {}

  /**
   * @param present shown first; UTC where it is not known
   */
  public static ComboBox<String> labelled(String label, String present) {
    ComboBox<String> field = new ComboBox<>(label);
    field.setItems(ZONES);
    field.setItemLabelGenerator(id -> id.replace('_', ' '));
    field.setValue(ZONES.contains(present) ? present : "UTC");
    field.setManualValidation(true);
    field.setWidthFull();
    return field;
  }
}
