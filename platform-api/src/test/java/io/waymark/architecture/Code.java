package io.waymark.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A body of code, as it was compiled and as it was written. */
record Code(JavaClasses classes, Source source) {
  /** The API's own, without what annotation processors add. */
  static Code ofTheApi() {
    return at(Path.of("target/classes"), Path.of("src/main/java"));
  }

  static Code at(Path classes, Path sources) {
    var imported =
        new ClassFileImporter().withImportOption(Code::writtenByPeople).importPath(classes);
    return new Code(imported, Source.below(sources));
  }

  private static boolean writtenByPeople(Location location) {
    return !location.matches(Pattern.compile(".*/\\$[^/]*\\.class|.*\\$Intercepted.*"));
  }
}
