package io.waymark.ui.certificate;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.Certificates.Certificate;
import io.waymark.ui.client.Certificates.Milestone;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.text.Times;
import io.waymark.ui.text.Words;

/** The certificate itself, as it is printed. */
final class Sheet extends Article {
  Sheet(Words words, Times times, Certificate one) {
    addClassName("wm-certificate");
    Paragraph name = new Paragraph(one.name());
    name.addClassName("wm-certificate-name");
    add(
        new Quiet(one.organisation()),
        name,
        new Paragraph(words.of("certificate.says", one.programName(), one.trackName())),
        new Paragraph(
            words.of(
                "certificate.when",
                one.cohortName(),
                times.exact(one.from()),
                times.exact(one.until()))));
    if (!one.milestones().isEmpty()) {
      UnorderedList milestones = new UnorderedList();
      one.milestones().forEach(milestone -> milestones.add(item(words, times, milestone)));
      add(new H2(words.of("certificate.milestones")), milestones);
    }
  }

  private static ListItem item(Words words, Times times, Milestone milestone) {
    return new ListItem(
        milestone.acceptedOn() == null
            ? milestone.name()
            : words.of(
                "certificate.milestone", milestone.name(), times.date(milestone.acceptedOn())));
  }
}
