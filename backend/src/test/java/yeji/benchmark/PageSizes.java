package yeji.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What a browser has to load before the list of forms is there, and what each other screen adds to that. */
final class PageSizes implements Benchmark {

    private static final String LIST = "FormsPage";
    private static final String EDITOR = "FormPage";
    private static final double LIST_KIB = 250;
    private static final double EDITOR_KIB = 60;

    @Override
    public String name() {
        return "page";
    }

    @Override
    public List<Row> measure(Run run) throws IOException {
        PageParts parts = PageParts.read();
        assertThat(parts.first()).anyMatch(file -> file.endsWith(".js")).anyMatch(file -> file.endsWith(".css"));
        assertThat(parts.names()).contains(LIST, EDITOR);
        Set<String> list = new LinkedHashSet<>(parts.first());
        list.addAll(parts.addedBy(LIST, Set.of()));
        List<Row> rows = new ArrayList<>();
        rows.add(row("index.html and what it names", parts.first(), Aim.NONE));
        rows.add(row("first load, with the list of forms", list, Aim.atMost(LIST_KIB)));
        rows.add(row("then the editor, " + EDITOR, parts.addedBy(EDITOR, list), Aim.atMost(EDITOR_KIB)));
        for (String part : parts.names().stream()
                .filter(Predicate.not(Set.of(LIST, EDITOR)::contains))
                .toList()) {
            rows.add(row("then " + part, parts.addedBy(part, list), Aim.NONE));
        }
        return rows;
    }

    private static Row row(String what, Set<String> files, Aim aim) throws IOException {
        PageParts.Weight weight = PageParts.weigh(files);
        assertThat(weight.gzip()).isPositive();
        String raw = String.format(Locale.ROOT, " (%d files, %,d KiB raw)", weight.files(), weight.raw() / 1024);
        return Row.of(what + raw, new Figure(weight.gzip() / 1024.0, "KiB"), aim);
    }
}
