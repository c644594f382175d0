package io.waymark.ui.viewas;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.session.Visit;

/** Says through whose eyes one looks, and leads back to one's own. */
public final class LensBanner extends Div {
  private LensBanner(Visit visit, Lens lens) {
    addClassName("wm-lens");
    getElement().setAttribute("role", "status");
    Anchor leave =
        new Anchor("/" + visit.path(WhatOthersSeeView.PATH), visit.words().of("lens.leave"));
    leave.addClassName("wm-lens-leave");
    add(new Paragraph(visit.words().of(lens.isAdmin() ? "lens.admin" : "lens.mentor")), leave);
  }

  /** The banner of a lens; nothing where one looks with one's own eyes. */
  public static LensBanner[] of(Visit visit, Lens lens) {
    return lens.isOn() ? new LensBanner[] {new LensBanner(visit, lens)} : new LensBanner[0];
  }
}
