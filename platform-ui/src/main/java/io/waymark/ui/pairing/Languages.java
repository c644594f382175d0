package io.waymark.ui.pairing;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import io.waymark.ui.text.Words;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Which languages somebody speaks, the one that was chosen first first. */
final class Languages extends MultiSelectComboBox<String> {
  Languages(Words words, String label, List<String> chosen) {
    setLabel(label);
    Locale reader = words.language().locale();
    List<String> all = new ArrayList<>(Arrays.asList(Locale.getISOLanguages()));
    all.sort(
        (one, other) ->
            Collator.getInstance(reader).compare(name(one, reader), name(other, reader)));
    setItems(all);
    setItemLabelGenerator(code -> name(code, reader));
    setValue(new LinkedHashSet<>(chosen));
    setWidthFull();
  }

  private static String name(String code, Locale reader) {
    return Locale.of(code).getDisplayLanguage(reader);
  }

  List<String> codes() {
    return List.copyOf(getValue());
  }
}
