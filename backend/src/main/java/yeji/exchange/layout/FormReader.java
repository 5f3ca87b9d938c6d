package yeji.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import yeji.exchange.source.Fault;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.source.TimeLimit;
import yeji.exchange.source.Unreadable;
import yeji.exchange.wording.FormTitle;
import yeji.exchange.wording.HeadLabel;
import yeji.form.paper.FormKind;
import yeji.form.tree.NodeId;

/** Reads the lines of one form, or of a table of many projects. */
final class FormReader {

    private final String file;
    private final FormSections.Section section;
    private final ReadLimits limits;
    private final TimeLimit time;
    private final List<Line> lines;
    private final MoneyUnits money;
    private final FormDraft draft;

    FormReader(String file, FormSections.Section section, Supplier<NodeId> ids, ReadLimits limits, TimeLimit time) {
        this.file = file;
        this.section = section;
        this.limits = limits;
        this.time = time;
        this.lines = section.lines();
        this.money = MoneyUnits.of(lines);
        this.draft = new FormDraft(ids);
    }

    /** The forms; none if the lines turn out to hold no form. */
    List<ReadForm> read() throws Unreadable {
        HeadRows head = new HeadRows(lines, draft.items);
        IndicatorTable indicators = new IndicatorTable(lines, draft, hasPlanOfSeveralYears());
        TaskTable tasks = new TaskTable(lines, draft, money.unit());
        boolean department = kind() == FormKind.DEPARTMENT;
        int at = 0;
        while (at < lines.size()) {
            time.check();
            if (IndicatorColumns.isHeader(lines.get(at))) {
                at = indicators.readFrom(at);
            } else if (department && TaskTable.isHeader(lines.get(at))) {
                at = tasks.readFrom(at);
            } else {
                at = head.readFrom(at);
            }
        }
        return finish();
    }

    private List<ReadForm> finish() throws Unreadable {
        boolean labelled =
                draft.items.stream().anyMatch(item -> item instanceof PaperItem.Labelled each && each.kind() != null);
        boolean isForm =
                section.title() != null && (labelled || draft.hasIndicatorTable) || draft.hasIndicatorTable && labelled;
        if (!draft.projects.isEmpty()) {
            return manyProjects();
        }
        return isForm ? List.of(finish(kind(), draft)) : List.of();
    }

    private List<ReadForm> manyProjects() throws Unreadable {
        if (draft.projects.size() > limits.forms()) {
            throw new Unreadable(Fault.TOO_MANY_FORMS);
        }
        List<PaperItem> shared = List.copyOf(draft.items);
        List<ReadForm> forms = new ArrayList<>();
        for (FormDraft project : draft.projects.values()) {
            List<PaperItem> own = List.copyOf(project.items);
            project.items.clear();
            shared.stream().filter(item -> !(item instanceof PaperItem.Rows)).forEach(project.items::add);
            project.items.addAll(own);
            forms.add(finish(FormKind.PROJECT, project));
        }
        return forms;
    }

    private ReadForm finish(FormKind kind, FormDraft read) throws Unreadable {
        if (read.tree.nodes() + read.tasks.size() > limits.nodes()) {
            throw new Unreadable(Fault.TOO_MANY_CELLS);
        }
        return new FormFinish(file, kind, section.title(), money, read).form();
    }

    /** By the title; where it does not say, by the head: a project has a name, a department has tasks. */
    private FormKind kind() {
        Optional<FormKind> byTitle = Optional.ofNullable(section.title())
                .flatMap(title -> FormTitle.read(title.text()))
                .flatMap(title -> Optional.ofNullable(title.kind()));
        if (byTitle.isPresent()) {
            return byTitle.get();
        }
        boolean project = lines.stream()
                .flatMap(line -> line.speaking().stream())
                .anyMatch(box ->
                        box.label().filter(HeadLabel.PROJECT_NAME::equals).isPresent()
                                || InlineLabels.of(box.text()).stream()
                                        .anyMatch(piece -> piece.kind() == HeadLabel.PROJECT_NAME));
        return project ? FormKind.PROJECT : FormKind.DEPARTMENT;
    }

    /** Whether the paper has a plan of several years beside that of the year. */
    private boolean hasPlanOfSeveralYears() {
        return lines.stream()
                .map(FormReader::labels)
                .anyMatch(labels -> labels.contains(HeadLabel.MIDTERM_GOAL)
                        || labels.contains(HeadLabel.MIDTERM_TOTAL)
                        || labels.contains(HeadLabel.GOAL) && labels.contains(HeadLabel.YEARLY_GOAL));
    }

    private static Set<HeadLabel> labels(Line line) {
        return line.speaking().stream().flatMap(box -> box.label().stream()).collect(Collectors.toSet());
    }
}
