package yeji.exchange.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yeji.exchange.layout.PaperItem.Labelled;
import yeji.exchange.wording.Blank;
import yeji.exchange.wording.HeadLabel;
import yeji.exchange.wording.ProjectNameText;
import yeji.exchange.wording.SupervisorText;
import yeji.form.paper.FormKind;
import yeji.form.paper.Layout;
import yeji.form.tree.LabelledText;

/**
 * Decides which of the labelled items of a paper fills which field, where several could. What no field takes is kept aside,
 * in order: nothing on the paper is dropped.
 */
final class HeadFields {

    private static final String EXTRA = "extra";
    private static final int EXTRAS = 100;

    private final List<PaperItem> items;
    private final FormKind kind;
    private final List<Labelled> labelled;
    private final Map<Labelled, String> roles = new IdentityHashMap<>();
    private final Doubts doubts;

    HeadFields(List<PaperItem> items, FormKind kind, Doubts doubts) {
        this.items = items;
        this.kind = kind;
        this.doubts = doubts;
        this.labelled = items.stream()
                .filter(Labelled.class::isInstance)
                .map(Labelled.class::cast)
                .toList();
        if (kind == FormKind.PROJECT) {
            decideProject();
        } else {
            decideUnit(
                    HeadLabel.UNIT_NAME,
                    HeadLabel.UNIT_TO_SEAL,
                    HeadLabel.IMPLEMENTING_UNIT,
                    HeadLabel.SUPERVISING_DEPARTMENT);
        }
        decide("budgetYear", HeadLabel.YEAR);
        decideSignatures();
        decide("overallGoal", HeadLabel.YEARLY_GOAL, HeadLabel.GOAL);
        roles.forEach((item, field) -> tellLeftovers(item.label(), field));
    }

    /** Labels of signature lines are values too, and told where they are read. */
    private void tellLeftovers(Box label, String field) {
        if (!field.equals("head") && !field.equals("seal")) {
            doubts.leftoversOf(label, Spot.field(field));
        }
    }

    /** A heading over amounts belongs to a project, one over tasks to a department. */
    private boolean isOfKind(HeadLabel section) {
        return section == (kind == FormKind.PROJECT ? HeadLabel.FUNDS : HeadLabel.TASKS);
    }

    private void decideProject() {
        decideUnit(HeadLabel.IMPLEMENTING_UNIT, HeadLabel.UNIT_NAME, HeadLabel.UNIT_TO_SEAL);
        decide("projectName", HeadLabel.PROJECT_NAME);
        labelled.stream()
                .filter(item -> item.is(HeadLabel.PROJECT_CODE)
                        && ProjectNameText.isCode(item.value().text()))
                .findFirst()
                .ifPresent(item -> roles.put(item, "projectCode"));
        decide("supervisingDepartment", HeadLabel.SUPERVISING_DEPARTMENT);
        decideSupervisingCode();
        decide("source", HeadLabel.PROJECT_SOURCE);
        decide("period", HeadLabel.PERIOD);
        decide("funds.annualTotal", HeadLabel.ANNUAL_TOTAL, HeadLabel.FUNDS, HeadLabel.PROJECT_TOTAL);
        decide("funds.fiscalAppropriation", HeadLabel.FISCAL_APPROPRIATION);
        decide("funds.carriedOver", HeadLabel.CARRIED_OVER);
        decide("funds.otherFunds", HeadLabel.OTHER_FUNDS);
        Stream.of(HeadLabel.FISCAL_PART, HeadLabel.OTHER_PART)
                .filter(part -> all(part).size() == 1 && of(part.field()) == null)
                .forEach(part -> roles.put(all(part).get(0), part.field()));
    }

    /** A code in a cell of its own counts where the department's name has none. */
    private void decideSupervisingCode() {
        Labelled department = of("supervisingDepartment");
        boolean hasOwn = department != null
                && SupervisorText.read(department.value().text()).code() != null;
        labelled.stream()
                .filter(item -> item.is(HeadLabel.SUPERVISING_CODE)
                        && SupervisorText.isCode(item.value().text()))
                .filter(item -> !hasOwn)
                .findFirst()
                .ifPresent(item -> roles.put(item, "supervisingDepartment.code"));
    }

    /** The first label that is filled, in the order of the kinds; if none is, the first that stands there. */
    private void decide(String field, HeadLabel... kinds) {
        Labelled chosen = first(Labelled::isFilled, kinds);
        Labelled blank = chosen == null ? first(item -> true, kinds) : chosen;
        if (blank != null) {
            roles.put(blank, field);
        }
    }

    private void decideUnit(HeadLabel... kinds) {
        decide("unitName", kinds);
    }

    /** Of several signature lines the one with 负责人 is the head's, before all others that of the unit. */
    private void decideSignatures() {
        Labelled ofUnit = first(item -> item.label().text().matches("(?s).*(?:单位|部门|主要).*"), HeadLabel.HEAD);
        Labelled head = ofUnit == null
                ? first(item -> true, HeadLabel.HEAD, HeadLabel.HEAD_OTHERWISE, HeadLabel.FORM_FILLER)
                : ofUnit;
        if (head != null) {
            roles.put(head, "head");
        }
        Labelled seal = first(item -> !roles.containsKey(item), HeadLabel.SEAL, HeadLabel.UNIT_TO_SEAL);
        if (seal != null) {
            roles.put(seal, "seal");
        }
    }

    private @Nullable Labelled first(Predicate<Labelled> wanted, HeadLabel... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> labelled.stream().filter(item -> item.is(kind)))
                .filter(wanted)
                .findFirst()
                .orElse(null);
    }

    /** The labels of a kind, in order, but for those of a plan of several years. */
    List<Labelled> all(HeadLabel kind) {
        return labelled.stream().filter(item -> item.is(kind)).toList();
    }

    /** The item that fills a field; null if none does. */
    @Nullable Labelled of(String field) {
        return labelled.stream()
                .filter(item -> field.equals(roles.get(item)))
                .findFirst()
                .orElse(null);
    }

    /** The text of a field of one line; null if the paper has no such label. */
    @Nullable String line(String field, int limit) {
        return line(field, field, limit);
    }

    /** The same, where the schema names the place of its text otherwise. */
    @Nullable String line(String field, String place, int limit) {
        Labelled item = of(field);
        return item == null ? null : doubts.line(item.value(), Spot.field(place, label(item)), limit);
    }

    /** A line to be signed or sealed, with its label as written; null if the paper has none. */
    @Nullable LabelledText signature(String field) {
        Labelled item = of(field);
        if (item == null && field.equals("seal")) {
            item = labelled.stream()
                    .filter(unit -> unit.is(HeadLabel.UNIT_TO_SEAL) && "unitName".equals(roles.get(unit)))
                    .findFirst()
                    .orElse(null);
        }
        return item == null
                ? null
                : new LabelledText(
                        doubts.line(item.label(), Spot.field(field + ".label"), TextLimit.LABEL),
                        doubts.line(item.value(), Spot.field(field + ".value", label(item)), TextLimit.NAME));
    }

    /** The rows of the head as the paper has them. */
    List<Layout.Row> layoutRows() {
        List<Layout.Row> rows = new ArrayList<>();
        for (PaperItem item : items) {
            if (item instanceof PaperItem.Rows table) {
                rows.addAll(table.rows());
            } else if (item instanceof PaperItem.Section section && isOfKind(section.kind())) {
                rows.add(new Layout.Row(
                        section.kind().field(), Doubts.joined(section.label().text())));
            } else if (item instanceof PaperItem.Money money) {
                rows.add(new Layout.Row("moneyUnit", Doubts.joined(money.line().text())));
            } else if (item instanceof Labelled each && (roles.containsKey(each) || isKeptAside(each))) {
                rows.add(new Layout.Row(Objects.requireNonNullElse(roles.get(each), EXTRA), label(each)));
            }
        }
        return Collections.unmodifiableList(rows);
    }

    /** What no field takes, in order; a heading over other headings is no row. */
    List<LabelledText> extra() {
        List<LabelledText> extra = new ArrayList<>();
        for (Labelled item : labelled) {
            if (isKeptAside(item)) {
                extra.add(keptAside(item));
            }
        }
        if (extra.size() > EXTRAS) {
            doubts.add(
                    DoubtCode.OVER_LIMIT,
                    Spot.field(EXTRA, String.valueOf(EXTRAS)),
                    extra.get(EXTRAS).label());
        }
        return extra;
    }

    /** A goal's heading with nothing beside it, where another goal stands, only named the section. */
    private boolean isKeptAside(Labelled item) {
        boolean onlyNames =
                item.kind() != null && item.kind().isGoal() && item.value().isEmpty();
        return !roles.containsKey(item) && !onlyNames;
    }

    private LabelledText keptAside(Labelled item) {
        Spot spot = Spot.field(EXTRA, label(item));
        boolean severalYears = item.midterm()
                || item.kind() == HeadLabel.GOAL
                || item.kind() == HeadLabel.MIDTERM_GOAL
                || item.kind() == HeadLabel.MIDTERM_TOTAL;
        if (severalYears && !Blank.is(item.value().text())) {
            doubts.add(DoubtCode.MIDTERM_KEPT_ASIDE, spot, item.value().text());
        }
        Box label = item.label();
        boolean twin = item.midterm() && item.kind() != null;
        doubts.leftoversOf(label, spot);
        if (TextLimit.exceeds(label(item), TextLimit.LABEL)) {
            doubts.add(DoubtCode.OVER_LIMIT, Spot.field(EXTRA, String.valueOf(TextLimit.LABEL)), label(item));
        }
        return new LabelledText(
                twin ? "中期 " + label(item) : label(item), doubts.text(item.value(), spot, TextLimit.EXTRA));
    }

    private static String label(Labelled item) {
        return Doubts.joined(item.label().text());
    }
}
