package yeji.exchange.layout;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yeji.exchange.source.Cell;
import yeji.exchange.wording.Blank;
import yeji.exchange.wording.SignText;
import yeji.form.paper.Layout.ColumnKind;
import yeji.form.tree.Indicator;
import yeji.form.tree.LabelledText;
import yeji.form.tree.NodeId;
import yeji.form.tree.StatedDirection;

/** One row of an indicator table, its boxes by column, as one of the trees that stand side by side sees it. */
final class IndicatorRow {

    private static final Box NOTHING = new Box("", 0, 1, Cell.Merge.NONE, List.of());
    private static final Pattern WEIGHT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?)(?:分|%)?");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final IndicatorColumns columns;
    private final List<@Nullable Box> boxes;
    private final int tree;

    IndicatorRow(IndicatorColumns columns, List<@Nullable Box> boxes, int tree) {
        this.columns = columns;
        this.boxes = boxes;
        this.tree = tree;
    }

    /** The box in the column of a kind. */
    Optional<Box> box(ColumnKind kind) {
        for (int at = 0; at < boxes.size(); at++) {
            IndicatorColumns.Column column = columns.columns().get(at);
            if (column.kind() == kind && !column.midterm() && column.belongsTo(tree)) {
                return Optional.ofNullable(boxes.get(at));
            }
        }
        return Optional.empty();
    }

    /** The name of a level, if the row has one: also where one box covers both levels. */
    Optional<Box> level(ColumnKind kind) {
        Optional<Box> own = box(kind).filter(box -> !box.text().isBlank() && !Blank.is(box.text()));
        boolean coveredByUpper =
                own.isEmpty() && kind == ColumnKind.SUBCATEGORY && box(kind).isEmpty();
        return coveredByUpper ? level(ColumnKind.CATEGORY).filter(upper -> upper.width() > headingWidth()) : own;
    }

    private int headingWidth() {
        for (int at = 0; at < boxes.size(); at++) {
            if (columns.columns().get(at).kind() == ColumnKind.CATEGORY) {
                return columns.grid().headings().get(at).box().width();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Whether the row has no indicator: its name and its target are both blank, or both belong to the row above. */
    boolean isBlank() {
        boolean blank = Blank.is(text(ColumnKind.INDICATOR)) && Blank.is(target());
        return blank || goesOn(ColumnKind.INDICATOR) && (box(targetKind()).isEmpty() || goesOn(targetKind()));
    }

    private boolean goesOn(ColumnKind kind) {
        return box(kind).filter(Box::continued).isPresent();
    }

    private ColumnKind targetKind() {
        return box(ColumnKind.VALUE).isPresent() ? ColumnKind.VALUE : ColumnKind.TARGET;
    }

    String name() {
        return Doubts.joined(text(ColumnKind.INDICATOR));
    }

    /** The target, put together where it stands in several columns. */
    String target() {
        String value = Doubts.joined(text(targetKind()));
        return SignText.join(Doubts.joined(text(ColumnKind.COMPARATOR)), value, Doubts.joined(text(ColumnKind.UNIT)));
    }

    /** What stands in the columns of a plan of several years; "" if nothing does. */
    String midtermTarget() {
        for (int at = 0; at < boxes.size(); at++) {
            Box box = boxes.get(at);
            if (columns.columns().get(at).midterm() && box != null && !Blank.is(box.text())) {
                return Doubts.joined(box.text());
            }
        }
        return "";
    }

    private String text(ColumnKind kind) {
        return box(kind).map(Box::text).orElse("");
    }

    Indicator read(Supplier<NodeId> ids, Doubts doubts) {
        NodeId id = ids.get();
        String name = doubts.line(box(ColumnKind.INDICATOR).orElse(NOTHING), Spot.of(id, "name"), TextLimit.INDICATOR);
        List<LabelledText> notes = new ArrayList<>();
        StatedDirection direction = direction(id, name, notes, doubts);
        BigDecimal weight = weight(id, name, doubts);
        addNotes(id, name, notes, doubts);
        return new Indicator(id, name, readTarget(id, name, doubts), weight, direction, notes);
    }

    private String readTarget(NodeId id, String name, Doubts doubts) {
        Spot spot = Spot.of(id, "targetText", name);
        box(ColumnKind.COMPARATOR).ifPresent(box -> doubts.leftoversOf(box, spot));
        box(ColumnKind.UNIT).ifPresent(box -> doubts.leftoversOf(box, spot));
        Box value = box(targetKind()).orElse(NOTHING);
        String target = target();
        if (value.text().indexOf('\n') >= 0) {
            doubts.add(DoubtCode.LINES_JOINED, spot, value.text());
        }
        return doubts.line(
                new Box(target, value.column(), value.end(), value.merge(), value.leftovers()), spot, TextLimit.TARGET);
    }

    private @Nullable BigDecimal weight(NodeId id, String name, Doubts doubts) {
        Box box = box(ColumnKind.WEIGHT)
                .filter(own -> !own.continued() && !Blank.is(own.text()))
                .orElse(null);
        if (box == null) {
            return null;
        }
        Matcher figure = WEIGHT.matcher(Normalizer.normalize(box.text(), Normalizer.Form.NFKC));
        if (figure.matches()) {
            BigDecimal weight = new BigDecimal(figure.group(1));
            if (weight.compareTo(WHOLE) <= 0) {
                doubts.leftoversOf(box, Spot.of(id, "weight", name));
                return weight;
            }
        }
        doubts.add(DoubtCode.WEIGHT_NOT_UNDERSTOOD, Spot.of(id, "weight", name), box.text());
        return null;
    }

    /** A direction that is not understood is kept as a remark. */
    private @Nullable StatedDirection direction(NodeId id, String name, List<LabelledText> notes, Doubts doubts) {
        Box box = box(ColumnKind.DIRECTION).filter(own -> !Blank.is(own.text())).orElse(null);
        if (box == null) {
            return null;
        }
        Optional<StatedDirection> understood = SignText.directionOf(box.text());
        if (understood.isEmpty()) {
            doubts.add(DoubtCode.DIRECTION_NOT_UNDERSTOOD, Spot.of(id, "direction", name), box.text());
            notes.add(new LabelledText(label(ColumnKind.DIRECTION), Doubts.joined(box.text())));
        }
        return understood.orElse(null);
    }

    private String label(ColumnKind kind) {
        return columns.columns().stream()
                .filter(column -> column.kind() == kind)
                .map(IndicatorColumns.Column::label)
                .findFirst()
                .orElse("");
    }

    private void addNotes(NodeId id, String name, List<LabelledText> notes, Doubts doubts) {
        for (int at = 0; at < boxes.size(); at++) {
            IndicatorColumns.Column column = columns.columns().get(at);
            Box box = boxes.get(at);
            boolean note = column.kind() == ColumnKind.NOTE && !column.midterm() && column.belongsTo(tree);
            if (note && box != null && !box.isEmpty()) {
                Spot spot = Spot.of(id, "notes", name, column.label());
                notes.add(new LabelledText(column.label(), doubts.text(box, spot, TextLimit.NOTE)));
            }
        }
    }
}
