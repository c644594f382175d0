package io.waymark.demo;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.waymark.audit.Author;
import io.waymark.audit.Authorship;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;

/** Who acts in the story that is being told, for its audit: no request says so. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
@Replaces(Authorship.class)
class DemoAuthor implements Authorship {
  private Author author = Author.NOBODY;

  void is(Actor actor) {
    author = new Author(actor.accountId(), actor.membershipId());
  }

  void isNobody() {
    author = Author.NOBODY;
  }

  @Override
  public Author current() {
    return author;
  }
}
