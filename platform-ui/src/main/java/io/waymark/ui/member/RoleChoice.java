package io.waymark.ui.member;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.waymark.ui.client.Role;
import io.waymark.ui.session.Visit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What somebody shall be here, with what each role means. Only owners make owners. */
final class RoleChoice extends CheckboxGroup<Role> {
  RoleChoice(Visit visit, List<Role> chosen) {
    setLabel(visit.words().of("member.roles"));
    setManualValidation(true);
    setItems(
        Arrays.stream(Role.values())
            .filter(role -> role != Role.OPERATOR)
            .filter(role -> role != Role.OWNER || visit.is(Role.OWNER))
            .toList());
    setItemLabelGenerator(role -> visit.words().name("role", role));
    setItemHelperGenerator(role -> visit.words().name("member.role-means", role));
    setValue(Set.copyOf(chosen));
    addClassName("wm-role-choice");
  }

  List<Role> roles() {
    return getValue().stream().sorted().toList();
  }

  void complain(String text) {
    setInvalid(true);
    setErrorMessage(text);
  }
}
