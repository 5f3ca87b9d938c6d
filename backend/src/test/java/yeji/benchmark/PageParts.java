package yeji.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The built page's files: what a browser loads first, and what each lazy part asks for. The bundler writes beside each lazy
 * import the places, in a list at the top of the script, of all that the part needs.
 */
final class PageParts {

    private static final String INDEX = "index.html";
    private static final String ASSETS = "assets/";
    private static final Pattern NAMED = Pattern.compile("(?:src|href)=\"/([^\"]+)\"");
    private static final Pattern LIST = Pattern.compile("m\\.f=\\[([^\\]]*)\\]");
    private static final Pattern LAZY =
            Pattern.compile("import\\([`\"']\\./([^`\"']+)[`\"']\\)(?:,__vite__mapDeps\\(\\[([\\d,]*)\\]\\))?");
    /** What the bundler adds to a name: a hash of eight characters and the kind of file. */
    private static final Pattern HASH = Pattern.compile("-[\\w-]{8}\\.js$");

    private final Set<String> first = new LinkedHashSet<>();
    private final Map<String, Set<String>> lazy = new LinkedHashMap<>();

    private PageParts() {}

    /** Reads the page that is on the class path, as the application serves it. */
    static PageParts read() throws IOException {
        PageParts parts = new PageParts();
        parts.first.add(INDEX);
        Matcher named = NAMED.matcher(text(INDEX));
        while (named.find()) parts.first.add(named.group(1));
        Deque<String> unread = new ArrayDeque<>(parts.first);
        Set<String> seen = new LinkedHashSet<>(parts.first);
        while (!unread.isEmpty()) {
            String file = unread.remove();
            if (!file.endsWith(".js")) continue;
            for (String found : parts.addLazyOf(text(file))) if (seen.add(found)) unread.add(found);
        }
        return parts;
    }

    /** @return all files of the lazy parts that a script names */
    private Set<String> addLazyOf(String script) {
        Matcher listed = LIST.matcher(script);
        List<String> list = listed.find()
                ? Arrays.stream(listed.group(1).split(","))
                        .map(quoted -> quoted.substring(1, quoted.length() - 1))
                        .toList()
                : List.of();
        Set<String> all = new LinkedHashSet<>();
        Matcher found = LAZY.matcher(script);
        while (found.find()) {
            Set<String> files = new LinkedHashSet<>(Set.of(ASSETS + found.group(1)));
            places(found.group(2)).map(list::get).forEach(files::add);
            lazy.put(HASH.matcher(found.group(1)).replaceFirst(""), files);
            all.addAll(files);
        }
        return all;
    }

    private static Stream<Integer> places(@Nullable String numbers) {
        return numbers == null || numbers.isEmpty()
                ? Stream.of()
                : Arrays.stream(numbers.split(",")).map(Integer::valueOf);
    }

    /** What a browser has before any screen is drawn. */
    Set<String> first() {
        return first;
    }

    /** The names of the lazy parts. */
    Set<String> names() {
        return lazy.keySet();
    }

    /** What a lazy part adds to what is there already. */
    Set<String> addedBy(String part, Set<String> there) {
        Set<String> added = new LinkedHashSet<>(lazy.getOrDefault(part, Set.of()));
        added.removeAll(there);
        return added;
    }

    /** The bytes of files: as they are, and each of them compressed as much as gzip can. */
    record Weight(int files, long raw, long gzip) {}

    static Weight weigh(Set<String> files) throws IOException {
        long raw = 0;
        long gzip = 0;
        for (String file : files) {
            byte[] content = content(file);
            raw += content.length;
            gzip += compressed(content);
        }
        return new Weight(files.size(), raw, gzip);
    }

    private static int compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new BestGzip(bytes)) {
            zip.write(content);
        }
        return bytes.size();
    }

    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream target) throws IOException {
            super(target);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private static String text(String file) throws IOException {
        return new String(content(file), StandardCharsets.UTF_8);
    }

    private static byte[] content(String file) throws IOException {
        try (InputStream stream = PageParts.class.getResourceAsStream("/static/" + file)) {
            if (stream == null) throw new FileNotFoundException("the page has no " + file);
            return stream.readAllBytes();
        }
    }
}
