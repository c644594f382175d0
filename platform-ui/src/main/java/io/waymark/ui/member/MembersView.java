package io.waymark.ui.member;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Invitations;
import io.waymark.ui.client.Members;
import io.waymark.ui.client.Members.Member;
import io.waymark.ui.client.Members.Shown;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;

/** The organisation's people: find them, invite, change roles, end access, let in again. */
@Route(value = ":tenant/members", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/people.css")
@Prototype
public final class MembersView extends View implements BeforeEnterObserver, MemberActs {
  static final String PATH = "members";

  private final Members members;
  private final Invitations invitations;
  private final MemberFilter filter;
  private final MemberList list;
  private final OpenInvitations open;
  private final Paragraph told = Focus.able(new Paragraph());
  private Wanted wanted = new Wanted(Shown.EVERYBODY, "");

  MembersView(Visit visit, Members members, Invitations invitations) {
    super(visit);
    this.members = members;
    this.invitations = invitations;
    this.filter = new MemberFilter(visit);
    this.list = new MemberList(visit, members, this);
    this.open = new OpenInvitations(visit, invitations, this::tell);
    told.addClassName("wm-told");
    told.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    wanted = Wanted.of(event.getLocation().getQueryParameters());
    removeAll();
    told.setText("");
    head(null, text("member.title"))
        .with(new Anchor(visit.path(PATH, "import"), text("import.title")), invite());
    Div find = new Div(search(), filter);
    find.addClassName("wm-member-find");
    add(told, find, list, open);
    showAll();
  }

  private Button invite() {
    Button invite =
        new Button(
            text("invite.title"), click -> new InviteDialog(visit, invitations, this::tell).open());
    invite.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    return invite;
  }

  private TextField search() {
    TextField search = new TextField(text("member.search"));
    search.setValue(wanted.text());
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(change -> find(change.getValue()));
    return search;
  }

  /** The address follows what is typed; the screen stays, and with it the place of the cursor. */
  private void find(String text) {
    wanted = wanted.with(text);
    getUI()
        .ifPresent(
            ui -> ui.getPage().getHistory().replaceState(null, visit.path(PATH) + wanted.query()));
    filter.show(wanted);
    list.show(wanted);
  }

  private void showAll() {
    filter.show(wanted);
    list.show(wanted);
    open.show();
  }

  /** Says what was done where the eye and the keyboard go on. */
  private void tell(String text) {
    showAll();
    told.setText(text);
    Focus.on(told);
  }

  @Override
  public void changeRoles(Member member) {
    new RolesDialog(visit, members, member, this::tell).open();
  }

  @Override
  public void end(Member member) {
    new MemberConfirmation(visit.words(), "member.end", member.name())
        .ask(() -> changeStatus(member, false), this::tell);
  }

  @Override
  public void letIn(Member member) {
    new MemberConfirmation(visit.words(), "member.in", member.name())
        .ask(() -> changeStatus(member, true), this::tell);
  }

  private void changeStatus(Member member, boolean active) {
    members.changeStatus(member.membershipId(), member.etag(), new Members.Status(active));
  }

  @Override
  public void handOver(Member member) {
    new MemberConfirmation(visit.words(), "member.hand", member.name())
        .ask(() -> members.handOver(member.membershipId(), member.etag()), this::tell);
  }
}
