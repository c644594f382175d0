package io.waymark.ui.operator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Installation;
import io.waymark.ui.client.Installation.Tenant;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Confirmation;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import org.jspecify.annotations.Nullable;

/** The installation's organisations: find, found, limit, suspend, resume and erase them. */
@Route(value = ":tenant/organisations", layout = Frame.class)
@ForRoles(Role.OPERATOR)
@StyleSheet("context://css/people.css")
@Prototype
public final class OrganisationsView extends View implements BeforeEnterObserver, OrganisationActs {
  private static final int PAGE = 50;

  private final Installation installation;
  private final TextField search = new TextField();
  private final Div list = new Div();
  private final ErasureList erasures;
  private final Paragraph told = Focus.able(new Paragraph());

  OrganisationsView(Visit visit, Installation installation) {
    super(visit);
    this.installation = installation;
    this.erasures = new ErasureList(visit, installation);
    search.setLabel(text("operator.search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(change -> show());
    list.addClassName("wm-stack-s");
    told.addClassName("wm-told");
    told.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    told.setText("");
    head(text("operator.eyebrow"), text("operator.organisations")).with(found());
    Div find = new Div(search);
    find.addClassName("wm-member-find");
    add(told, find, list, erasures);
    show();
    erasures.show();
  }

  private Button found() {
    Button found =
        new Button(
            text("operator.new"), click -> new NewDialog(visit, installation, this::tell).open());
    found.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    return found;
  }

  private void show() {
    list.removeAll();
    Installation.Tenants first = page(null);
    if (first.items().isEmpty()) {
      list.add(
          search.isEmpty()
              ? new Empty(text("operator.empty"), text("operator.empty.text"))
              : new Empty(text("operator.none"), text("operator.none.text")));
      return;
    }
    UnorderedList rows = new UnorderedList();
    rows.addClassName("wm-members");
    list.add(rows);
    append(rows, first);
  }

  private Installation.Tenants page(@Nullable String cursor) {
    String wanted = search.getValue().strip();
    return installation.tenants(wanted.isEmpty() ? null : wanted, cursor, PAGE);
  }

  private void append(UnorderedList rows, Installation.Tenants page) {
    page.items().forEach(tenant -> rows.add(new OrganisationRow(visit, tenant, this)));
    String next = page.next();
    if (next != null) {
      Button more = new Button(text("operator.more"));
      more.addClickListener(
          click -> {
            list.remove(more);
            append(rows, page(next));
          });
      list.add(more);
    }
  }

  @Override
  public void changeStatus(Tenant tenant) {
    String key = tenant.suspended() ? "operator.resume" : "operator.suspend";
    new Confirmation(visit.words(), key, tenant.name())
        .ask(
            () ->
                installation.changeStatus(
                    tenant.slug(), new Installation.Status(!tenant.suspended())),
            this::tell);
  }

  @Override
  public void limit(Tenant tenant) {
    new LimitsDialog(visit.words(), installation, tenant, this::tell).open();
  }

  @Override
  public void export(Tenant tenant) {
    new ExportDialog(visit, installation, tenant, this::tell).open();
  }

  @Override
  public void announceErasure(Tenant tenant) {
    new EraseDialog(visit.words(), installation, tenant, this::tell).open();
  }

  @Override
  public void callOffErasure(Tenant tenant) {
    new Confirmation(visit.words(), "operator.keep", tenant.name())
        .ask(() -> installation.callOffErasure(tenant.slug()), this::tell);
  }

  /** Says what was done where the eye and the keyboard go on. */
  private void tell(String text) {
    show();
    erasures.show();
    told.setText(text);
    Focus.on(told);
  }
}
