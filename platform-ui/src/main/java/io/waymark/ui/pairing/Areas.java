package io.waymark.ui.pairing;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.waymark.ui.client.FocusArea;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.Set;

/** Which focus areas somebody chooses. */
final class Areas extends CheckboxGroup<FocusArea> {
  Areas(Words words, String label, List<FocusArea> chosen) {
    setLabel(label);
    setItems(FocusArea.values());
    setItemLabelGenerator(area -> words.name("focus", area));
    setValue(Set.copyOf(chosen));
    addClassName("wm-areas");
  }

  List<FocusArea> areas() {
    return getValue().stream().sorted().toList();
  }
}
