package yeji.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packaged application, laid out for a quick start as Spring Boot's own tool does it, and beside it an empty application on
 * those of the libraries that Spring Boot's starters for a web server and for health bring.
 *
 * @param directory where both lie
 */
record Packaged(Path directory) {

    static final String YEJI = "yeji-backend.jar";
    static final String EMPTY = "empty.jar";

    static final Path JAR = Path.of("target", YEJI).toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String VERSION = "-\\d[\\w.]*\\.jar";

    /** Libraries of spring-boot-starter-webmvc and spring-boot-starter-actuator. */
    private static final Pattern OF_THE_STARTERS = Pattern.compile("("
            + "spring-boot(-autoconfigure|-actuator|-actuator-autoconfigure|-health|-http-converter|-jackson|-servlet"
            + "|-tomcat|-web-server|-webmvc|-micrometer-metrics|-micrometer-observation)?"
            + "|spring-(core|beans|context|aop|expression|web|webmvc)"
            + "|jackson-(annotations|core|databind)|tomcat-embed-(core|el|websocket)"
            + "|micrometer-(commons|core|jakarta9|observation)|HdrHistogram"
            + "|logback-(core|classic)|slf4j-api|jul-to-slf4j|log4j-(api|to-slf4j)|commons-logging"
            + "|jakarta\\.annotation-api|snakeyaml|jspecify)" + VERSION);

    /** Lays out the jar that the build has made. */
    static Packaged layOut(Path directory) throws IOException, InterruptedException {
        if (Files.notExists(JAR)) throw new AssertionError("there is no " + JAR + ": package first");
        String target = directory.toAbsolutePath().toString();
        run(
                List.of("-Djarmode=tools", "-jar", JAR.toString(), "extract", "--force", "--destination", target),
                directory);
        Packaged packaged = new Packaged(directory);
        packaged.addEmpty();
        return packaged;
    }

    private static void run(List<String> words, Path directory) throws IOException, InterruptedException {
        try (Child child = Child.java(words, directory)) {
            if (!child.endsWell(PATIENCE)) throw new AssertionError("java " + words + " failed");
        }
    }

    private void addEmpty() throws IOException {
        Manifest manifest = new Manifest();
        Attributes about = manifest.getMainAttributes();
        about.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        about.put(Attributes.Name.MAIN_CLASS, EmptyApplication.class.getName());
        about.put(Attributes.Name.CLASS_PATH, librariesOfTheStarters());
        String file = EmptyApplication.class.getName().replace('.', '/') + ".class";
        try (OutputStream bytes = Files.newOutputStream(directory.resolve(EMPTY));
                JarOutputStream jar = new JarOutputStream(bytes, manifest);
                InputStream compiled = EmptyApplication.class.getResourceAsStream("/" + file)) {
            jar.putNextEntry(new JarEntry(file));
            Objects.requireNonNull(compiled).transferTo(jar);
            jar.closeEntry();
        }
    }

    private String librariesOfTheStarters() throws IOException {
        try (Stream<Path> libraries = Files.list(directory.resolve("lib"))) {
            return libraries
                    .map(library -> library.getFileName().toString())
                    .filter(library -> OF_THE_STARTERS.matcher(library).matches())
                    .sorted()
                    .map(library -> "lib/" + library)
                    .collect(Collectors.joining(" "));
        }
    }

    /** Makes an archive of the classes that a start needs (CDS). @return the flag with which it is used */
    String archive(String jar, List<String> arguments) throws IOException, InterruptedException {
        String file = jar + ".jsa";
        List<String> words = new ArrayList<>(
                List.of("-XX:ArchiveClassesAtExit=" + file, "-Dspring.context.exit=onRefresh", "-jar", jar));
        words.addAll(arguments);
        run(words, directory);
        if (Files.notExists(directory.resolve(file))) throw new AssertionError("no archive was written for " + jar);
        return "-XX:SharedArchiveFile=" + file;
    }
}
