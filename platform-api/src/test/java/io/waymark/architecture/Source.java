package io.waymark.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What only the source shows: how long things are, and the texts in them. */
record Source(List<Type> types, List<Method> methods, List<Text> texts) {
  record Type(String name, long lines) {}

  /**
   * @param overrides whether the name was somebody else's choice
   */
  record Method(String name, String type, long lines, int parameters, boolean overrides) {
    @Override
    public String toString() {
      return type + "." + name;
    }
  }

  /** A text as written, with concatenated literals put together. */
  record Text(String type, String value) {}

  static Source below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return parse(files.filter(file -> file.toString().endsWith(".java")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source parse(List<Path> files) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var units = manager.getJavaFileObjectsFromPaths(files);
      var task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, units);
      var found = new Source(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (CompilationUnitTree unit : task.parse()) {
        new Reader(found, unit, Trees.instance(task)).scan(unit, null);
      }
      return found;
    }
  }

  private static final class Reader extends TreePathScanner<Void, Void> {
    private final Source found;
    private final CompilationUnitTree unit;
    private final Trees trees;

    Reader(Source found, CompilationUnitTree unit, Trees trees) {
      this.found = found;
      this.unit = unit;
      this.trees = trees;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      found.types.add(new Type(type.getSimpleName().toString(), lines(type)));
      return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      boolean overrides =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> "Override".equals(annotation.getAnnotationType().toString()));
      found.methods.add(
          new Method(
              method.getName().toString(), type(), lines(method), parameters(method), overrides));
      return super.visitMethod(method, nothing);
    }

    @Override
    public Void visitBinary(BinaryTree binary, Void nothing) {
      String joined = joined(binary);
      if (joined == null) {
        return super.visitBinary(binary, nothing);
      }
      found.texts.add(new Text(type(), joined));
      return null;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      if (literal.getValue() instanceof String text) {
        found.texts.add(new Text(type(), text));
      }
      return null;
    }

    /** The literals of a concatenation; what is between them reads as a question mark. */
    private static @Nullable String joined(Tree tree) {
      if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
        return text;
      }
      if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
        String left = joined(sum.getLeftOperand());
        String right = joined(sum.getRightOperand());
        return left == null && right == null
            ? null
            : Objects.requireNonNullElse(left, "?") + Objects.requireNonNullElse(right, "?");
      }
      return null;
    }

    /** A record's canonical constructor is its list of components and exempt. */
    private int parameters(MethodTree method) {
      boolean canonical =
          method.getReturnType() == null && enclosing().getKind() == Tree.Kind.RECORD;
      return canonical ? 0 : method.getParameters().size();
    }

    private long lines(Tree tree) {
      var positions = trees.getSourcePositions();
      var map = unit.getLineMap();
      return map.getLineNumber(positions.getEndPosition(unit, tree))
          - map.getLineNumber(positions.getStartPosition(unit, tree))
          + 1;
    }

    private String type() {
      return enclosing().getSimpleName().toString();
    }

    private ClassTree enclosing() {
      var path = getCurrentPath();
      while (!(path.getLeaf() instanceof ClassTree)) {
        path = path.getParentPath();
      }
      return (ClassTree) path.getLeaf();
    }
  }
}
