package io.waymark.ui.certificate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CertificateDoor;
import io.waymark.ui.client.Certificates.Certificate;
import io.waymark.ui.parts.Glyph;
import io.waymark.ui.session.BrowserZone;
import io.waymark.ui.text.Times;
import io.waymark.ui.text.Words;
import java.time.Clock;
import java.time.ZoneId;

/** A certificate under the address that its owner opened; for everybody who was told it. */
@Route("certificate/:token")
@StyleSheet("context://css/leaving.css")
@StyleSheet("context://css/enrolling.css")
@Prototype
public final class ShownCertificateView extends Main
    implements BeforeEnterObserver, HasDynamicTitle {
  private final CertificateDoor door;
  private final Words words = new Words(UI.getCurrent().getLocale());
  private final Times times;
  private String title = words.of("certificate.title");

  ShownCertificateView(CertificateDoor door, Clock clock) {
    this.door = door;
    this.times = new Times(words, ZoneId.of(BrowserZone.name()), clock);
    setId("content");
    addClassName("wm-leaving");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Span brand = new Span(Glyph.logo(), new Span(words.of("app.name")));
    brand.addClassName("wm-brand");
    add(brand);
    String token = event.getRouteParameters().get("token").orElse("");
    try {
      Certificate one = door.show(new CertificateDoor.Token(token));
      title = words.of("certificate.of", one.name());
      add(new H1(title), new Sheet(words, times, one));
    } catch (ApiProblem refused) {
      if (refused.status() != 404 && refused.status() != 403) {
        throw refused;
      }
      title = words.of("certificate.gone");
      add(new H1(title), new Paragraph(words.of("certificate.gone.text")));
    }
  }

  @Override
  public String getPageTitle() {
    return words.of("app.title", title);
  }
}
