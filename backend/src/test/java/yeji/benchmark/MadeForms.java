package yeji.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import yeji.access.Caller;
import yeji.form.FormId;
import yeji.form.Forms;
import yeji.form.NewForm;
import yeji.form.ProjectForm;
import yeji.form.edit.Change;
import yeji.form.edit.deciding.FormChanged;
import yeji.form.paper.BlankPaper;
import yeji.form.paper.Funds;
import yeji.form.paper.Paper;
import yeji.form.paper.Style;
import yeji.form.paper.SupervisingDepartment;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.IndicatorTree;
import yeji.form.tree.NodeId;
import yeji.form.tree.Subcategory;
import yeji.organisation.Unit;

/** Project forms with made up indicators, in the writings of real ones. Stored through the door that imports use. */
final class MadeForms {

    private static final int YEAR = 2024;

    private record Sample(String name, String target) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample("召开全区性会议次数", "≥12次"),
            new Sample("印制学习资料册数", "≥600册"),
            new Sample("会议室智能化系统正常运行率", "≥95%"),
            new Sample("年度维护费用", "≤2.16万元"),
            new Sample("项目完成时限", "2024年12月31日前"),
            new Sample("制作专题宣传片", "≥3个，每个≥20分钟"),
            new Sample("信息简报刊发频次", "≥1期/月"),
            new Sample("服务期限", "2023.07-2024.01"),
            new Sample("保障机关工作正常运转", "有效保障"),
            new Sample("单次故障平均响应时间", "≤30分钟"),
            new Sample("流转土地补助标准", "475元/亩"),
            new Sample("干部职工满意度", "≥90%"),
            new Sample("受益群众人数较上年变化", "提高10%以上"),
            new Sample("其他需要说明的事项", "——"));

    private final Forms forms;
    private final Unit unit;
    private final Caller author;
    private final Random random;

    MadeForms(Forms forms, Unit unit, Caller author, Random random) {
        this.forms = forms;
        this.unit = unit;
        this.author = author;
        this.random = random;
    }

    private UUID uuid() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(0b11L << 62) | 0b10L << 62);
    }

    /** Stores one with so many indicators. */
    FormId store(int indicators) {
        UUID id = uuid();
        Paper paper = paper(indicators);
        NewForm form = new NewForm(
                new FormId(id),
                unit.path(),
                YEAR,
                Change.Kind.IMPORT,
                uuid(),
                "made",
                docket -> new ProjectForm(
                        docket,
                        paper,
                        "项目 " + id,
                        null,
                        new SupervisingDepartment(unit.code(), unit.name()),
                        "本级",
                        "1年",
                        funds()));
        if (forms.create(form, author) instanceof FormChanged stored && stored.form() != null)
            return stored.form().id();
        throw new IllegalStateException("a made form was refused");
    }

    private static Funds funds() {
        BigDecimal total = new BigDecimal("24.00");
        return Funds.BLANK.withAnnualTotal(total).withFiscalAppropriation(total);
    }

    private Paper paper(int indicators) {
        Paper blank = new BlankPaper(unit.name(), YEAR, Style.STYLE_2021, () -> NodeId.of(uuid())).project();
        List<Category> categories = blank.indicatorTree().categories();
        long places = categories.stream()
                .mapToInt(category -> category.subcategories().size())
                .sum();
        int[] place = {0};
        IndicatorTree full = new IndicatorTree(categories.stream()
                .map(category -> category.withSubcategories(category.subcategories().stream()
                        .map(below -> filled(below, share(indicators, place[0]++, (int) places)))
                        .toList()))
                .toList());
        return blank.withOverallGoal("保障机关正常运转，提高服务水平。\n完成年度各项任务。").withIndicatorTree(full);
    }

    /** So many of all fall to this place. */
    private static int share(int all, int place, int places) {
        return all * (place + 1) / places - all * place / places;
    }

    private Subcategory filled(Subcategory empty, int indicators) {
        return empty.withIndicators(IntStream.range(0, indicators)
                .mapToObj(number -> indicator(SAMPLES.get(random.nextInt(SAMPLES.size())), number))
                .toList());
    }

    private Indicator indicator(Sample sample, int number) {
        return Indicator.of(NodeId.of(uuid()), sample.name() + "（" + number + "）", sample.target());
    }
}
