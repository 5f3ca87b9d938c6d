package yeji.exchange.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import yeji.exchange.layout.PaperItem.Labelled;
import yeji.exchange.wording.Blank;
import yeji.exchange.wording.HeadLabel;
import yeji.exchange.wording.ProjectNameText;
import yeji.exchange.wording.SupervisorText;
import yeji.exchange.wording.YearLine;
import yeji.form.naming.CategoryCode;
import yeji.form.paper.FormKind;
import yeji.form.paper.Funds;
import yeji.form.paper.Layout;
import yeji.form.paper.Paper;
import yeji.form.paper.Style;
import yeji.form.paper.SupervisingDepartment;
import yeji.form.tree.IndicatorTree;

/** Makes a form of all that was read of it. */
final class FormFinish {

    private final String file;
    private final FormKind kind;
    private final @Nullable Box title;
    private final MoneyUnits money;
    private final FormDraft draft;
    private final Doubts doubts = new Doubts();
    private final HeadFields fields;

    FormFinish(String file, FormKind kind, @Nullable Box title, MoneyUnits money, FormDraft draft) {
        this.file = file;
        this.kind = kind;
        this.title = title;
        this.money = money;
        this.draft = draft;
        this.fields = new HeadFields(draft.items, kind, doubts);
    }

    ReadForm form() {
        String titleText = title == null ? "" : titleText(title);
        Integer year = budgetYear();
        Paper paper = paper(titleText);
        ReadForm.Content content = kind == FormKind.DEPARTMENT
                ? new ReadForm.DepartmentContent(draft.tasks, draft.statedTotal)
                : project();
        tellWhatIsMissing(paper, content);
        tellMoneyUnit();
        List<Doubt> all = new ArrayList<>(doubts.all());
        all.addAll(draft.doubts.all());
        return new ReadForm(file, year, paper, content, all);
    }

    /** A title that runs over several lines of its cell is one; there is nothing to tell. */
    private String titleText(Box box) {
        Box oneLine = new Box(Doubts.joined(box.text()), box.column(), box.end(), box.merge(), box.leftovers());
        return doubts.line(oneLine, Spot.field("title"), TextLimit.TITLE);
    }

    private Paper paper(String titleText) {
        IndicatorTree tree = draft.tree.finish();
        String unitName = fields.line("unitName", TextLimit.NAME);
        Labelled goal = fields.of("overallGoal");
        return new Paper(
                titleText,
                yearLine(),
                unitName == null ? "" : unitName,
                fields.signature("head"),
                fields.signature("seal"),
                goal == null || Blank.is(goal.value().text())
                        ? ""
                        : doubts.text(goal.value(), Spot.field("overallGoal"), TextLimit.GOAL),
                money.unit().kept(),
                styleOf(tree),
                new Layout(
                        fields.layoutRows(),
                        draft.columns.isEmpty() ? Layout.official(kind).columns() : draft.columns),
                fields.extra(),
                tree);
    }

    /** 2021 where 成本指标 stands at level 1. Source: domain.md, section 2. */
    private static Style styleOf(IndicatorTree tree) {
        boolean cost = tree.categories().stream().anyMatch(level -> CategoryCode.of(level.name()) == CategoryCode.COST);
        return cost ? Style.STYLE_2021 : Style.STYLE_2015;
    }

    private String yearLine() {
        return draft.items.stream()
                .filter(PaperItem.Year.class::isInstance)
                .map(item -> ((PaperItem.Year) item).line())
                .findFirst()
                .map(box -> doubts.line(box, Spot.field("yearLine"), TextLimit.YEAR_LINE))
                .orElse("");
    }

    /** The year line before a labelled year before the title; where they differ, the reader says so. */
    private @Nullable Integer budgetYear() {
        Integer year = null;
        String source = "";
        List<String> writings = new ArrayList<>();
        for (PaperItem item : draft.items) {
            if (item instanceof PaperItem.Year line) {
                writings.add(line.line().text());
            }
        }
        Labelled labelled = fields.of("budgetYear");
        if (labelled != null) {
            writings.add(labelled.value().text());
        }
        for (String writing : writings) {
            OptionalInt found = YearLine.yearOf(writing);
            if (found.isPresent() && year == null) {
                year = found.getAsInt();
            } else if (found.isPresent() && !Integer.valueOf(found.getAsInt()).equals(year)) {
                doubts.add(DoubtCode.YEARS_DIFFER, Spot.field("budgetYear", String.valueOf(year)), writing);
            }
            source = source.isEmpty() ? writing : source;
        }
        OptionalInt ofTitle = title == null ? OptionalInt.empty() : YearLine.inTitle(title.text());
        if (year == null && ofTitle.isPresent()) {
            return ofTitle.getAsInt();
        }
        if (year == null) {
            doubts.add(DoubtCode.YEAR_MISSING, Spot.field("budgetYear"), source);
        } else if (title != null && ofTitle.isPresent() && ofTitle.getAsInt() != year) {
            doubts.add(DoubtCode.YEARS_DIFFER, Spot.field("budgetYear", String.valueOf(year)), title.text());
        }
        return year;
    }

    private ReadForm.ProjectContent project() {
        String written = fields.line("projectName", TextLimit.NAME + TextLimit.CODE);
        ProjectNameText name = ProjectNameText.read(written == null ? "" : written);
        if (TextLimit.exceeds(name.name(), TextLimit.NAME)) {
            doubts.add(DoubtCode.OVER_LIMIT, Spot.field("projectName", String.valueOf(TextLimit.NAME)), name.name());
        }
        return new ReadForm.ProjectContent(
                name.name(),
                projectCode(name),
                supervisor(),
                fields.line("source", TextLimit.SHORT),
                fields.line("period", TextLimit.SHORT),
                new Funds(
                        amount("funds.annualTotal"),
                        sumOrAmount("funds.fiscalAppropriation", HeadLabel.FISCAL_PART),
                        amount("funds.carriedOver"),
                        sumOrAmount("funds.otherFunds", HeadLabel.OTHER_PART)));
    }

    private @Nullable String projectCode(ProjectNameText name) {
        String code = fields.line("projectCode", TextLimit.SHORT);
        return code == null ? name.code() : code;
    }

    /** The department with its code, which may stand in a cell of its own. */
    private SupervisingDepartment supervisor() {
        String written =
                fields.line("supervisingDepartment", "supervisingDepartment.name", TextLimit.NAME + TextLimit.CODE);
        SupervisingDepartment department = written == null || Blank.is(written)
                ? new SupervisingDepartment(null, "")
                : SupervisorText.read(written);
        String code = fields.line("supervisingDepartment.code", TextLimit.SHORT);
        return code == null ? department : department.withCode(code);
    }

    private @Nullable BigDecimal amount(String field) {
        Labelled item = fields.of(field);
        if (item == null) {
            return null;
        }
        if (item.kind() == HeadLabel.PROJECT_TOTAL && !Blank.is(item.value().text())) {
            doubts.add(
                    DoubtCode.TOTAL_OF_ALL_YEARS,
                    spot(item, field),
                    item.value().text());
        }
        return amount(item, field);
    }

    private @Nullable BigDecimal amount(Labelled item, String field) {
        return doubts.amount(item.value(), spot(item, field), item.unit() == null ? money.unit() : item.unit());
    }

    private static Spot spot(Labelled item, String field) {
        return Spot.field(field, Doubts.joined(item.label().text()));
    }

    /** Where no row states the whole, its parts add up to it: 中央资金, 省级资金 … */
    private @Nullable BigDecimal sumOrAmount(String field, HeadLabel part) {
        List<Labelled> parts = fields.all(part);
        if (fields.of(field) != null || parts.isEmpty()) {
            return amount(field);
        }
        BigDecimal sum = null;
        List<String> figures = new ArrayList<>();
        for (Labelled item : parts) {
            BigDecimal amount = amount(item, field);
            if (amount != null) {
                sum = sum == null ? amount : sum.add(amount);
                figures.add(item.value().text());
            }
        }
        if (sum != null) {
            doubts.add(DoubtCode.PARTS_ADDED_UP, Spot.field(field, sum.toPlainString()), String.join(" + ", figures));
        }
        return sum;
    }

    private void tellWhatIsMissing(Paper paper, ReadForm.Content content) {
        if (paper.title().isEmpty()) {
            doubts.add(DoubtCode.TITLE_MISSING, Spot.field("title"), "");
        }
        if (Blank.is(paper.unitName())) {
            doubts.add(DoubtCode.UNIT_NAME_MISSING, Spot.field("unitName"), "");
        }
        if (content instanceof ReadForm.ProjectContent project && Blank.is(project.projectName())) {
            doubts.add(DoubtCode.PROJECT_NAME_MISSING, Spot.field("projectName"), "");
        }
        if (paper.indicatorTree().categories().isEmpty()) {
            doubts.add(DoubtCode.NO_INDICATORS, Spot.field("indicatorTree"), "");
        }
    }

    private void tellMoneyUnit() {
        boolean took = doubts.tookAmountWithoutUnit() || draft.doubts.tookAmountWithoutUnit();
        if (money.named() == null && took) {
            doubts.add(DoubtCode.MONEY_UNIT_MISSING, Spot.field("moneyUnit"), "");
        }
        if (!money.unit().isKept()) {
            doubts.add(
                    DoubtCode.MONEY_UNIT_CONVERTED,
                    Spot.field("moneyUnit", money.unit().written()),
                    money.sourceText());
        }
    }
}
