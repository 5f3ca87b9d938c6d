package yeji;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What every Java file of the house keeps to. Each rule takes a file and gives what it finds wrong, in words. */
final class HouseRules {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_LINE = 130;

    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+)", Pattern.MULTILINE);
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Base|Dto)");
    private static final Pattern SKIPPED =
            Pattern.compile("@(Disab" + "led|Enab" + "led)(If|On)?|\\bassu" + "(me|ming)(That|True|False)?\\(");
    private static final Pattern SLEEP = Pattern.compile("\\bsleep\\(");
    private static final Pattern UNDONE = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern OUTSIDE_THE_HEART = Pattern.compile(
            "(org\\.springframework|graphql|reactor|com\\.mongodb|org\\.bson|jakarta|tools\\.jackson)\\..*");
    /** What makes a door a bean, and lets it tell others of a change. */
    private static final Set<String> AT_THE_DOOR =
            Set.of("org.springframework.stereotype.Service", "org.springframework.context.ApplicationEventPublisher");

    private HouseRules() {}

    /**
     * A file of Java.
     *
     * @param path from {@code backend/src}, such as {@code main/java/yeji/form/Form.java}
     */
    record Source(String path, String text) {

        boolean isTest() {
            return path.startsWith("test/");
        }

        boolean isIn(String packagePath) {
            return path.startsWith("main/java/yeji/" + packagePath + "/");
        }

        Stream<String> imports() {
            Matcher found = IMPORT.matcher(text);
            return found.results().map(result -> result.group(1));
        }
    }

    /** Everything that is wrong with a file. */
    static List<String> wrongWith(Source source) {
        List<String> wrong = new ArrayList<>();
        wrong.addAll(sizes(source));
        wrong.addAll(imports(source));
        wrong.addAll(words(source));
        wrong.addAll(new Structure(source).wrong());
        return wrong.stream().map(words -> source.path() + ": " + words).toList();
    }

    private static List<String> sizes(Source source) {
        List<String> wrong = new ArrayList<>();
        List<String> lines = source.text().lines().toList();
        if (lines.size() > LONGEST_FILE) wrong.add(lines.size() + " lines, at most " + LONGEST_FILE);
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).length();
            if (length > LONGEST_LINE) wrong.add("line " + (i + 1) + " has " + length + " characters");
        }
        return wrong;
    }

    private static List<String> imports(Source source) {
        if (source.path().endsWith("package-info.java")) return List.of();
        return source.imports()
                .flatMap(name -> wrongImport(source, name).stream())
                .toList();
    }

    private static Optional<String> wrongImport(Source source, String name) {
        if (source.isIn("platform") && name.startsWith("yeji.") && !name.startsWith("yeji.platform.")) {
            return Optional.of("platform knows the domain: " + name);
        }
        boolean pure = source.isIn("form") && !source.isIn("form/graphql") && !source.isIn("form/storage");
        if (pure && OUTSIDE_THE_HEART.matcher(name).matches() && !AT_THE_DOOR.contains(name)) {
            return Optional.of("the heart knows of its surroundings: " + name);
        }
        boolean alone = source.isIn("access") && !source.path().endsWith("package-info.java");
        if (alone
                && !name.startsWith("java.")
                && !name.startsWith("org.jspecify.")
                && !name.startsWith("yeji.access.")) {
            return Optional.of("access stands alone: " + name);
        }
        return name.startsWith("org.mockito") ? Optional.of("a mock: " + name) : Optional.empty();
    }

    private static List<String> words(Source source) {
        List<String> wrong = new ArrayList<>();
        if (UNDONE.matcher(source.text()).find()) wrong.add("something is left to do");
        if (source.isTest() && SKIPPED.matcher(source.text()).find()) wrong.add("a test may be skipped");
        if (source.isTest() && SLEEP.matcher(source.text()).find()) wrong.add("a test sleeps");
        boolean packageInfo = source.path().endsWith("package-info.java");
        if (packageInfo && !source.text().contains("@NullMarked")) wrong.add("the package is not @NullMarked");
        return wrong;
    }

    /** What only the compiler's own reading can tell. */
    private static final class Structure extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final List<String> wrong = new ArrayList<>();
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Structure(Source source) {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            JavacTask task = (JavacTask) compiler.getTask(null, null, null, null, null, List.of(asFile(source)));
            try {
                this.unit = task.parse().iterator().next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            this.positions = Trees.instance(task).getSourcePositions();
        }

        private static JavaFileObject asFile(Source source) {
            return new SimpleJavaFileObject(URI.create("string:///" + source.path()), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return source.text();
                }
            };
        }

        List<String> wrong() {
            scan(unit, null);
            return wrong;
        }

        private long lines(Tree from, Tree to) {
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, from));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, to));
            return last - first + 1;
        }

        /** A method that is one statement is a table, and as long as its rows. */
        private static boolean isTable(MethodTree method) {
            return method.getBody().getStatements().size() <= 1;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null
                    && !isTable(method)
                    && lines(method.getBody(), method.getBody()) > LONGEST_METHOD) {
                wrong.add(method.getName() + " has " + lines(method.getBody(), method.getBody()) + " lines, at most "
                        + LONGEST_METHOD);
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (EMPTY_NAME.matcher(type.getSimpleName()).matches())
                wrong.add("a name that says nothing: " + type.getSimpleName());
            return super.visitClass(type, nothing);
        }

        @Override
        public @Nullable Void visitCatch(CatchTree handler, @Nullable Void nothing) {
            String caught = handler.getParameter().getType().toString();
            if (Set.of("Exception", "Throwable").contains(caught)) wrong.add("catches " + caught);
            return super.visitCatch(handler, nothing);
        }
    }
}
