package io.waymark.ui.certificate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Certificates;
import io.waymark.ui.client.Certificates.Certificate;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Confirmation;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;

/** One certificate: to print, and for whoever earned it to show under an address. */
@Route(value = ":tenant/certificates/:enrolmentId", layout = Frame.class)
@ForRoles({Role.PARTICIPANT, Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/enrolling.css")
@Prototype
public final class CertificateView extends View implements BeforeEnterObserver {
  private final Certificates certificates;
  private String enrolmentId = "";

  CertificateView(Visit visit, Certificates certificates) {
    super(visit);
    this.certificates = certificates;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    enrolmentId = event.getRouteParameters().get("enrolmentId").orElseThrow();
    removeAll();
    try {
      show(certificates.read(enrolmentId));
    } catch (ApiProblem refused) {
      if (refused.status() != 409) {
        throw refused;
      }
      head(null, text("certificate.title"));
      add(new Empty(text("certificate.none"), text("certificate.none.text")));
    }
  }

  private void show(Certificate one) {
    removeAll();
    Button print =
        new Button(
            text("certificate.print"),
            click -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
    print.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    head(one.cohortName(), text("certificate.title")).with(print);
    add(new Sheet(visit.words(), visit.times(), one));
    if (isOwn(one)) {
      add(address(one));
    }
  }

  /** The API gives the address to nobody else, and refuses everybody else who asks for one. */
  private boolean isOwn(Certificate one) {
    return visit.is(Role.PARTICIPANT) && one.name().equals(visit.me().name());
  }

  private Block address(Certificate one) {
    Block block = Block.flat(text("certificate.address"));
    block.addClassName("wm-no-print");
    String token = one.token();
    if (token == null) {
      return block.with(
          new Paragraph(text("certificate.closed")),
          new Button(text("certificate.open"), click -> show(certificates.open(enrolmentId))));
    }
    Code shown = new Code();
    shown.addClassName("wm-link-address");
    shown
        .getElement()
        .executeJs("this.textContent = window.location.origin + $0", "/certificate/" + token);
    Button close = new Button(text("certificate.closing.do"), click -> close());
    Div acts = new Div(close);
    acts.addClassName("wm-actions");
    return block.with(new Paragraph(text("certificate.opened")), shown, acts);
  }

  private void close() {
    new Confirmation(visit.words(), "certificate.closing")
        .ask(
            () -> {
              certificates.close(enrolmentId);
              show(certificates.read(enrolmentId));
            });
  }
}
