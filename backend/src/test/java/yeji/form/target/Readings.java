package yeji.form.target;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import yeji.form.naming.SubcategoryCode;

/** The rows of {@code readings.txt}. */
record Readings(String text, TargetContext context, String understood, String direction, String canonical) {

    Target parse() {
        return TargetParser.parse(text, context);
    }

    @Override
    public String toString() {
        return "“%s” under %s".formatted(text, context);
    }

    static List<Readings> all() {
        try (InputStream file = Objects.requireNonNull(Readings.class.getResourceAsStream("readings.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Readings::row)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static TargetContext context(String cell) {
        int column = cell.indexOf('[');
        String where = column < 0 ? cell : cell.substring(0, column).strip();
        int slash = where.indexOf('/');
        TargetContext context =
                TargetContext.of(SubcategoryCode.valueOf(where.substring(0, slash)), where.substring(slash + 1));
        return context.withUnitColumn(column < 0 ? null : cell.substring(column + 1, cell.length() - 1));
    }

    private static Readings row(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 5) {
            throw new IllegalArgumentException(line);
        }
        // only ASCII blanks are layout of the table: U+3000 is a text
        return new Readings(
                cells[0].replaceAll("^ +| +$", ""),
                context(cells[1].strip()),
                cells[2].strip(),
                cells[3].strip(),
                cells[4].strip());
    }
}
