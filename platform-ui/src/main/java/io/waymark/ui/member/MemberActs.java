package io.waymark.ui.member;

import io.waymark.ui.client.Members.Member;

/** What can be done with a member; each asks first. */
interface MemberActs {
  void changeRoles(Member member);

  void end(Member member);

  void letIn(Member member);

  void handOver(Member member);
}
