package io.waymark.identity;

import io.micronaut.context.annotation.Replaces;
import io.waymark.support.Person;
import jakarta.inject.Singleton;

/**
 * Hashes the password that everybody has in tests once: thousands of people are made there, and a
 * hash is meant to take its time. Checking a password stays as it is.
 */
@Singleton
@Replaces(Passwords.class)
class PasswordsOfTests extends Passwords {
  private final String everybodys = super.hash(Person.PASSWORD);

  @Override
  String hash(String password) {
    return password.equals(Person.PASSWORD) ? everybodys : super.hash(password);
  }
}
