package io.waymark.ui.pairing;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.Wishes.Choice;
import io.waymark.ui.client.Wishes.Preferences;
import io.waymark.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a participant would like as a mentor, in their order, and whom they would not. */
final class MentorWishes extends Div {
  private static final int CHOICES = 3;

  private final List<ComboBox<Choice>> wanted = new ArrayList<>();
  private final MultiSelectComboBox<Choice> declined = new MultiSelectComboBox<>();

  MentorWishes(Words words, Preferences now) {
    addClassName("wm-form");
    if (now.mentors().isEmpty()) {
      Paragraph none = new Paragraph(words.of("wishes.mentors.none"));
      none.addClassNames("wm-small", "wm-quiet");
      add(none);
      return;
    }
    for (int place = 0; place < CHOICES; place++) {
      ComboBox<Choice> field = new ComboBox<>(words.of("wishes.choice." + (place + 1)));
      field.setItems(now.mentors());
      field.setItemLabelGenerator(choice -> label(words, choice));
      field.setClearButtonVisible(true);
      field.setWidthFull();
      if (place < now.wantedIds().size()) {
        find(now, now.wantedIds().get(place)).findFirst().ifPresent(field::setValue);
      }
      wanted.add(field);
      add(field);
    }
    declined.setLabel(words.of("wishes.declined"));
    declined.setHelperText(words.of("wishes.declined.help"));
    declined.setItems(now.mentors());
    declined.setItemLabelGenerator(Choice::name);
    declined.setWidthFull();
    declined.setValue(
        now.declinedIds().stream().flatMap(id -> find(now, id)).collect(Collectors.toSet()));
    add(declined);
  }

  private static Stream<Choice> find(Preferences now, String mentorId) {
    return now.mentors().stream().filter(choice -> choice.mentorId().equals(mentorId));
  }

  private static String label(Words words, Choice choice) {
    String areas = new Sayings(words).areas(choice.focusAreas());
    return areas.isEmpty() ? choice.name() : words.of("wishes.mentor", choice.name(), areas);
  }

  List<String> wanted() {
    return wanted.stream()
        .map(ComboBox::getValue)
        .filter(Objects::nonNull)
        .map(Choice::mentorId)
        .toList();
  }

  List<String> declined() {
    return declined.getValue().stream().map(Choice::mentorId).sorted().toList();
  }
}
