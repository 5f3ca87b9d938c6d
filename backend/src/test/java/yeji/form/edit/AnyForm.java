package yeji.form.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yeji.form.DepartmentForm;
import yeji.form.Form;
import yeji.form.ProjectForm;
import yeji.form.SmallForms;
import yeji.form.paper.FormKind;
import yeji.form.paper.Funds;
import yeji.form.paper.Layout;
import yeji.form.paper.MoneyUnit;
import yeji.form.paper.Paper;
import yeji.form.paper.StatedTotal;
import yeji.form.paper.Style;
import yeji.form.paper.SupervisingDepartment;
import yeji.form.tree.Budget;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.IndicatorTree;
import yeji.form.tree.LabelledText;
import yeji.form.tree.NodeId;
import yeji.form.tree.StatedDirection;
import yeji.form.tree.Subcategory;
import yeji.form.tree.Task;

/** Forms at random, of few words, so that much in any two of them is alike. */
final class AnyForm {

    private final Random random;

    AnyForm(Random random) {
        this.random = random;
    }

    /** Of either kind. */
    FormKind kind() {
        return random.nextBoolean() ? FormKind.DEPARTMENT : FormKind.PROJECT;
    }

    Form of(FormKind kind) {
        Paper paper = paper(tree());
        if (kind == FormKind.DEPARTMENT) {
            return new DepartmentForm(
                    SmallForms.docket(), paper, some(5, this::task), new StatedTotal(word(), budget()));
        }
        return new ProjectForm(
                SmallForms.docket(),
                paper,
                word(),
                random.nextBoolean() ? null : "51000021R000000019951",
                new SupervisingDepartment(random.nextBoolean() ? null : "004", word()),
                maybe(word()),
                maybe(word()),
                new Funds(amount(), amount(), amount(), amount()));
    }

    private Paper paper(IndicatorTree tree) {
        return new Paper(
                word(),
                word(),
                word(),
                random.nextBoolean() ? null : new LabelledText(word(), ""),
                random.nextBoolean() ? null : new LabelledText(word(), word()),
                word() + "\n" + word(),
                random.nextBoolean() ? MoneyUnit.WAN_YUAN : MoneyUnit.YUAN,
                Style.STYLE_2015,
                Layout.official(FormKind.PROJECT),
                some(3, () -> new LabelledText(word(), word())),
                tree);
    }

    private IndicatorTree tree() {
        return new IndicatorTree(some(
                4,
                () -> new Category(
                        id(),
                        oneOf("产出指标", "效益指标", "成本指标", "过程指标", "投入"),
                        some(
                                4,
                                () -> new Subcategory(
                                        id(),
                                        oneOf("数量指标", "质量指标", "成本指标", "经济成本指标", "社会效益", "其他"),
                                        some(6, this::leaf))))));
    }

    private Indicator leaf() {
        return new Indicator(
                id(),
                word(),
                oneOf("≥3个", "100%", ""),
                random.nextBoolean() ? null : new BigDecimal(oneOf("1", "1.5")),
                random.nextBoolean() ? null : StatedDirection.LOWER,
                some(2, () -> new LabelledText(word(), word())));
    }

    private Task task() {
        return new Task(id(), word(), word(), budget());
    }

    private Budget budget() {
        return new Budget(amount(), amount(), amount());
    }

    private @Nullable BigDecimal amount() {
        return random.nextBoolean() ? null : new BigDecimal(oneOf("0.00", "1.0", "1.00", "465.86"));
    }

    private String word() {
        return oneOf("甲", "乙", "丙（一）", "丙(一)", "指标1丁", "戊指标", "己 庚", "");
    }

    private @Nullable String maybe(String text) {
        return random.nextBoolean() ? null : text;
    }

    private String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        List<T> list = new ArrayList<>();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            list.add(one.get());
        }
        return list;
    }

    static NodeId id() {
        return NodeId.of(UUID.randomUUID());
    }
}
