package yeji.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yeji.exchange.source.TimeLimit;
import yeji.exchange.source.Unreadable;
import yeji.exchange.wording.ContinuedMark;
import yeji.exchange.wording.FormTitle;
import yeji.exchange.wording.HeadLabel;
import yeji.exchange.wording.PaperMoney;
import yeji.exchange.wording.YearLine;
import yeji.form.naming.CategoryCode;
import yeji.form.naming.SubcategoryCode;

/**
 * Parts the lines of a document into forms. A title begins one; without a title, the head of a form does, where the one
 * before has had its indicators. What stands before the first and, remarks and signatures aside, behind the last row of a
 * form belongs to none.
 */
final class FormSections {

    private static final int LONGEST_LINE_BEFORE_TABLE = 100;

    private final List<Section> finished = new ArrayList<>();
    private final List<Line> marksBefore = new ArrayList<>();
    private @Nullable OpenSection open;

    private FormSections() {}

    /**
     * The lines of one form.
     *
     * @param title null: it has none
     * @param declaration false for a later stage's table
     */
    record Section(@Nullable Box title, boolean declaration, List<Line> lines) {}

    private static final class OpenSection {
        private final @Nullable Box title;
        private final List<Line> lines = new ArrayList<>();
        private boolean declaration;
        private boolean hasHead;
        private @Nullable Line indicatorHeader;
        /** A paragraph that is not the form's was met: only a further part of the tree belongs to the form now. */
        private boolean interrupted;

        private boolean closed;

        OpenSection(@Nullable Box title, boolean declaration) {
            this.title = title;
            this.declaration = declaration;
        }

        boolean hasSubstance() {
            return hasHead || indicatorHeader != null;
        }
    }

    /** @throws Unreadable if the time is over */
    static List<Section> of(List<Line> lines, TimeLimit time) throws Unreadable {
        FormSections sections = new FormSections();
        for (Line line : lines) {
            time.check();
            sections.take(line);
        }
        sections.close();
        return sections.finished;
    }

    private void take(Line line) {
        Box only = line.only().orElse(null);
        if (only != null && ContinuedMark.is(only.text()) && hasIndicators()) {
            return;
        }
        Optional<FormTitle> title = only == null ? Optional.empty() : FormTitle.read(only.text());
        if (title.isPresent()) {
            begin(only, title.get().declaration());
        } else if (isMark(line) && (open == null || open.closed || open.indicatorHeader != null)) {
            marksBefore.add(line);
        } else if ((open == null || open.indicatorHeader != null) && opensForm(line)) {
            begin(null, true);
            append(line);
        } else {
            append(line);
        }
    }

    private boolean hasIndicators() {
        return open != null && !open.closed && open.indicatorHeader != null;
    }

    private void begin(@Nullable Box title, boolean declaration) {
        // a title without a form is the entry of a list, or the caption over the title in the table: only its marks are
        // kept
        if (open != null && !open.hasSubstance()) {
            open.lines.stream().filter(FormSections::isMark).forEach(marksBefore::add);
        }
        close();
        open = new OpenSection(title, declaration);
        open.lines.addAll(marksBefore);
        marksBefore.clear();
    }

    private void close() {
        if (open != null && open.hasSubstance()) {
            finished.add(new Section(open.title, open.declaration, List.copyOf(open.lines)));
        }
        open = null;
    }

    private void append(Line line) {
        if (open == null || open.closed) {
            return;
        }
        if (open.interrupted && !isFurtherPart(line, open.indicatorHeader)) {
            open.closed = line.inTable();
            return;
        }
        boolean header = IndicatorColumns.isHeader(line);
        if (header) {
            open.indicatorHeader = line;
            open.declaration &= !IndicatorColumns.isOfLaterStage(line);
        } else if (open.indicatorHeader != null && !goesOn(line, open.indicatorHeader)) {
            open.interrupted = !line.isSilent();
            open.closed = open.interrupted && line.inTable();
            return;
        } else if (open.indicatorHeader == null && !line.inTable() && !isOfHead(line)) {
            return;
        }
        open.interrupted = false;
        open.hasHead |= line.inTable() && line.speaking().stream().anyMatch(box -> box.isLabel());
        open.lines.add(line);
    }

    /** Whether a line behind the heading of the indicators still belongs to the form. */
    private static boolean goesOn(Line line, Line header) {
        if (line.sharesTableWith(header)) {
            return true;
        }
        boolean sameShape = line.inTable()
                && header.inTable()
                && line.boxes().size() == header.boxes().size();
        return sameShape || isTail(line);
    }

    /** Whether the indicators go on behind a paragraph, such as a page number: a table as wide, with a level or blank first. */
    private static boolean isFurtherPart(Line line, @Nullable Line header) {
        if (!line.inTable()
                || header == null
                || line.boxes().size() != header.boxes().size()) {
            return false;
        }
        String first = line.boxes().get(0).text();
        return first.isEmpty()
                || first.equals(header.boxes().get(0).text())
                || CategoryCode.of(first) != CategoryCode.OTHER
                || SubcategoryCode.of(first) != SubcategoryCode.OTHER;
    }

    /** Remarks and signatures below a table. */
    private static boolean isTail(Line line) {
        return line.speaking().stream().limit(1).anyMatch(box -> {
            HeadLabel label = box.label().orElse(null);
            boolean known = label != null && (label == HeadLabel.NOTE || label.isSigned());
            boolean inline = InlineLabels.of(box.text()).stream()
                    .limit(1)
                    .anyMatch(piece -> piece.kind() != null
                            && (piece.kind() == HeadLabel.NOTE || piece.kind().isSigned()));
            return known
                    || inline
                    || box.text().matches("(?s)(?:备注|注|说明|填[表报]说明)[:：\\d].*|[（(]?\\d{1,2}[)）.、．].{1,400}");
        });
    }

    private static boolean isOfHead(Line line) {
        return line.speaking().stream()
                .allMatch(box -> box.text().length() <= LONGEST_LINE_BEFORE_TABLE
                        || !InlineLabels.of(box.text()).isEmpty());
    }

    private static boolean isMark(Line line) {
        return line.boxes().get(0).speaks()
                && line.only()
                        .filter(box -> YearLine.is(box.text())
                                || PaperMoney.ofLine(box.text()).isPresent())
                        .isPresent();
    }

    private static boolean opensForm(Line line) {
        List<Box> speaking = line.speaking();
        if (speaking.isEmpty()) {
            return false;
        }
        boolean label = speaking.get(0).label().filter(HeadLabel::opensForm).isPresent();
        boolean projects = IndicatorColumns.isHeader(line)
                && speaking.stream()
                        .anyMatch(box -> box.label()
                                .filter(HeadLabel.PROJECT_NAME::equals)
                                .isPresent());
        return line.inTable() && (label && !IndicatorColumns.isHeader(line) || projects || TaskTable.isHeader(line));
    }
}
