package io.waymark.ui.cohort;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.CohortPlans.TrackVersion;
import io.waymark.ui.client.CohortPlans.Wanted;
import io.waymark.ui.parts.DayField;
import io.waymark.ui.parts.ZoneField;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a cohort. */
final class CohortForm extends Div {
  private static final int LONGEST_NAME = 120;
  private static final int MOST_PLACES = 10_000;

  private final Visit visit;
  private final Words words;
  private final ComboBox<TrackVersion> track;
  private final TextField name = new TextField();
  private final DatePicker startsOn;
  private final ComboBox<String> zone;
  private final IntegerField capacity = new IntegerField();
  private final Paragraph ends = new Paragraph();

  CohortForm(Visit visit, List<TrackVersion> versions) {
    this.visit = visit;
    this.words = visit.words();
    addClassNames("wm-form", "wm-narrow");
    track = new ComboBox<>(words.of("plan.track"), versions);
    track.setItemLabelGenerator(
        version ->
            words.of("plan.version", version.trackName(), version.number(), version.programName()));
    track.setManualValidation(true);
    track.setWidthFull();
    name.setLabel(words.of("plan.name"));
    name.setMaxLength(LONGEST_NAME);
    name.setManualValidation(true);
    name.setWidthFull();
    startsOn = DayField.labelled(words, "plan.starts");
    startsOn.setManualValidation(true);
    startsOn.setHelperText(words.of("plan.starts.help"));
    startsOn.addValueChangeListener(change -> tellEnd());
    track.addValueChangeListener(change -> tellEnd());
    zone = ZoneField.labelled(words.of("plan.zone"), visit.times().zone().getId());
    zone.setHelperText(words.of("plan.zone.help"));
    capacity.setLabel(words.of("plan.places"));
    capacity.setHelperText(words.of("plan.places.help"));
    capacity.setMin(1);
    capacity.setMax(MOST_PLACES);
    capacity.setManualValidation(true);
    ends.addClassNames("wm-small", "wm-quiet");
    ends.getElement().setAttribute("aria-live", "polite");
    add(track, name, startsOn, ends, zone, capacity);
  }

  /** Begins with these values. */
  void show(Wanted values) {
    track
        .getListDataView()
        .getItems()
        .filter(version -> version.trackVersionId().equals(values.trackVersionId()))
        .findFirst()
        .ifPresent(track::setValue);
    name.setValue(values.name());
    startsOn.setValue(values.startsOn());
    zone.setValue(values.zone());
    capacity.setValue(values.capacity());
  }

  /** Begins with a track, and nothing else. */
  void choose(TrackVersion version) {
    track.setValue(version);
  }

  /** The track is decided once people enrol on it. */
  void fixTrack() {
    track.setReadOnly(true);
    track.setHelperText(words.of("plan.track.fixed"));
  }

  private void tellEnd() {
    TrackVersion version = track.getValue();
    LocalDate start = startsOn.getValue();
    ends.setText(
        version == null || start == null
            ? ""
            : words.of(
                "plan.ends",
                version.weeks(),
                visit.times().exact(start.plusWeeks(version.weeks()).minusDays(1))));
  }

  /** What was filled in, or nothing while something is missing; then it says what. */
  Optional<Wanted> read(List<String> complaints) {
    List<String> found = new ArrayList<>();
    check(track, track.getValue() == null, "plan.track.missing", found);
    check(name, name.getValue().isBlank(), "plan.name.missing", found);
    LocalDate day = startsOn.getValue();
    check(startsOn, day == null, "plan.starts.missing", found);
    check(zone, zone.getValue() == null, "plan.zone.missing", found);
    Integer places = capacity.getValue();
    check(
        capacity,
        places != null && (places < 1 || places > MOST_PLACES),
        "plan.places.wrong",
        found);
    complaints.addAll(found);
    return found.isEmpty()
        ? Optional.of(
            new Wanted(
                track.getValue().trackVersionId(),
                name.getValue().strip(),
                startsOn.getValue(),
                zone.getValue(),
                places))
        : Optional.empty();
  }

  private void check(
      HasValidationProperties field, boolean wrong, String key, List<String> complaints) {
    field.setInvalid(wrong);
    field.setErrorMessage(wrong ? words.of(key) : "");
    if (wrong) {
      complaints.add(words.of(key));
    }
  }
}
