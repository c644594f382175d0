package io.waymark.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.data.annotation.Join;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.annotation.Repository;
import io.micronaut.data.annotation.WithoutTenantId;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Rules over compiled classes: who knows whom, who may be seen, what is never called. */
final class ClassRules {
  /** Queries that look across tenants on purpose; each with its reason. None so far. */
  private static final Set<String> ACROSS_TENANTS = Set.of();

  private static final Set<String> CLOCK_READERS =
      Set.of("now", "systemUTC", "systemDefaultZone", "system", "currentTimeMillis");

  static final List<Rule> ALL =
      List.of(
          rule(
              "features know each other without cycles",
              slices().matching("io.waymark.(*)..").should().beFreeOfCycles()),
          rule(
              "shared knows no feature",
              noClasses()
                  .that()
                  .resideInAPackage("io.waymark.shared..")
                  .should()
                  .dependOnClassesThat(
                      resideInAPackage("io.waymark..")
                          .and(DescribedPredicate.not(resideInAPackage("io.waymark.shared.."))))),
          rule(
              "the calendar knows Java alone",
              classes()
                  .that()
                  .resideInAPackage("io.waymark.calendar..")
                  .should()
                  .onlyDependOnClassesThat(
                      resideInAnyPackage("java..", "org.jspecify..", "io.waymark.calendar.."))),
          rule(
              "controllers, entities and repositories are hidden in their feature",
              classes().that(are(internal())).should().notBePublic()),
          rule(
              "each endpoint names its roles itself",
              methods().that(are(endpoints())).should(NamesItsRoles.condition())),
          rule(
              "controllers run on the blocking executor",
              classes()
                  .that()
                  .areAnnotatedWith(Controller.class)
                  .should()
                  .beAnnotatedWith(ExecuteOn.class)),
          rule(
              "beans get what they need through the constructor",
              fields().should().notBeAnnotatedWith(Inject.class)),
          rule(
              "the time comes from the injected clock",
              noClasses()
                  .that()
                  .resideOutsideOfPackage("io.waymark.shared.time")
                  .should()
                  .callMethodWhere(describe("reads the machine's clock", ClassRules::readsClock))),
          rule(
              "no relation is followed by the mapper, which would join without the tenant",
              noClasses()
                  .should()
                  .dependOnClassesThat(
                      describe(
                          "are joins",
                          type ->
                              type.isAssignableTo(Join.class)
                                  || type.isAssignableTo(Relation.class)))),
          rule(
              "nothing is written past the tenant",
              noClasses()
                  .should()
                  .callMethodWhere(describe("is updateAll or deleteById", ClassRules::isUnsafe))),
          rule(
              "no repository declares what writes past the tenant",
              noMethods()
                  .that(are(inRepositories()))
                  .should()
                  .haveNameMatching("updateAll|deleteById")),
          rule(
              "only listed queries look across tenants",
              methods()
                  .that(are(unlistedAcrossTenants()))
                  .should()
                  .notBeAnnotatedWith(WithoutTenantId.class)),
          rule(
              "the audit is only ever added to",
              noMethods()
                  .that(are(inRepositories()))
                  .and()
                  .areDeclaredInClassesThat()
                  .resideInAPackage("io.waymark.audit..")
                  .should()
                  .haveNameMatching("(update|delete|remove|set).*")),
          rule(
              "the audit's repository inherits no way to change a row",
              noClasses()
                  .that()
                  .resideInAPackage("io.waymark.audit..")
                  .should()
                  .beAssignableTo("io.micronaut.data.repository.CrudRepository")),
          rule(
              "names say what a thing is",
              noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto)")));

  private ClassRules() {}

  private static Rule rule(String sentence, ArchRule rule) {
    return new Rule(
        sentence,
        code ->
            rule.allowEmptyShould(true).evaluate(code.classes()).getFailureReport().getDetails());
  }

  private static DescribedPredicate<JavaClass> internal() {
    return describe(
        "internal",
        type ->
            type.isAnnotatedWith(Controller.class)
                || type.isAnnotatedWith(MappedEntity.class)
                || type.isMetaAnnotatedWith(Repository.class)
                || type.isAssignableTo(GenericRepository.class));
  }

  private static DescribedPredicate<JavaMethod> endpoints() {
    return describe("endpoints", method -> method.isMetaAnnotatedWith(HttpMethodMapping.class));
  }

  private static DescribedPredicate<JavaMember> inRepositories() {
    return describe(
        "in repositories", member -> member.getOwner().isMetaAnnotatedWith(Repository.class));
  }

  private static DescribedPredicate<JavaMember> unlistedAcrossTenants() {
    return describe(
        "not listed",
        member ->
            !ACROSS_TENANTS.contains(member.getOwner().getSimpleName() + "." + member.getName()));
  }

  private static boolean readsClock(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    return CLOCK_READERS.contains(call.getTarget().getName())
        && call.getTarget().getRawParameterTypes().size() < 2
        && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
  }

  private static boolean isUnsafe(JavaCall<?> call) {
    return List.of("updateAll", "deleteById").contains(call.getTarget().getName())
        && call.getTargetOwner().isAssignableTo(GenericRepository.class);
  }

  private static final class NamesItsRoles {
    static ArchCondition<JavaMethod> condition() {
      return new ArchCondition<>("name its roles") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
          if (!named(method)) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
          }
        }
      };
    }

    private static boolean named(JavaMethod method) {
      return method
          .tryGetAnnotationOfType(Secured.class)
          .map(secured -> !Arrays.asList(secured.value()).contains(SecurityRule.IS_AUTHENTICATED))
          .orElse(false);
    }
  }
}
