package yeji.form.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import yeji.form.Form;
import yeji.form.ProjectForm;
import yeji.form.SmallForms;
import yeji.form.edit.deciding.Decision;
import yeji.form.edit.deciding.EditRequest;
import yeji.form.paper.FormKind;
import yeji.form.paper.Funds;
import yeji.form.paper.Paper;
import yeji.form.paper.SupervisingDepartment;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.IndicatorTree;
import yeji.form.tree.Node;
import yeji.form.tree.NodeId;
import yeji.form.tree.Subcategory;
import yeji.form.tree.Task;

/**
 * The edits that bring one form to what another says. Source: api.md, Import: REPLACE is computed as edits and keeps the
 * ids of nodes
 * that have the same identity. The seed is printed; {@code -Dyeji.test.seed=…} takes it back.
 */
class FormDiffTest {

    private static final long SEED = Long.getLong("yeji.test.seed", new Random().nextLong());
    private static final int RUNS = 400;

    private final AnyForm any = new AnyForm(new Random(SEED));

    @BeforeAll
    static void tell_the_seed() {
        System.out.println("FormDiffTest: -Dyeji.test.seed=" + SEED);
    }

    @Test
    void the_difference_of_any_two_forms_applied_to_the_first_gives_the_second() {
        for (int run = 0; run < RUNS; run++) {
            FormKind kind = any.kind();
            Form now = any.of(kind);
            Form wanted = any.of(kind);

            Decision decision = decided(now, wanted);

            assertThat(decision).as("run %s", run).isInstanceOf(Decision.Apply.class);
            Form after = ((Decision.Apply) decision).form();
            assertThat(withoutIds(after)).as("run %s", run).isEqualTo(withoutIds(wanted));
            assertThat(after.docket()).isEqualTo(now.docket());
            assertThat(undone((Decision.Apply) decision))
                    .as("undo of run %s", run)
                    .isEqualTo(now);
        }
    }

    @Test
    void a_form_differs_from_itself_in_nothing_whatever_the_ids_are() {
        for (int run = 0; run < RUNS; run++) {
            Form form = any.of(any.kind());

            assertThat(FormDiff.between(form, withoutIds(form))).isEmpty();
        }
    }

    @Test
    void what_has_the_same_identity_keeps_its_id() {
        Form now = withTree(category("产出指标", subcategory("数量指标", leaf("指标1：新闻发布会（场）", "≥3场"))));
        Form wanted = withTree(category("预期产出指标", subcategory("数量指标（必填）", leaf("新闻发布会场指标", "≥10场"))));

        Form after = applied(now, wanted);

        assertThat(ids(after)).isEqualTo(ids(now));
        assertThat(withoutIds(after)).isEqualTo(withoutIds(wanted));
    }

    @Test
    void cost_of_the_older_style_and_of_the_newer_one_is_the_same_and_moves() {
        Form now = withTree(category("产出指标", subcategory("数量指标"), subcategory("成本指标", leaf("印刷费", "≤3万元"))));
        Form wanted = withTree(
                category("成本指标", subcategory("经济成本指标", leaf("印刷费", "≤3万元"))), category("产出指标", subcategory("数量指标")));

        Form after = applied(now, wanted);

        assertThat(withoutIds(after)).isEqualTo(withoutIds(wanted));
        assertThat(after.indicatorTree().indicators().map(Indicator::id).toList())
                .isEqualTo(now.indicatorTree().indicators().map(Indicator::id).toList());
    }

    @Test
    void a_row_that_goes_and_a_row_that_comes_leave_the_others_where_they_are() {
        Form now = withTree(category("产出指标", subcategory("数量指标", leaf("甲", "1"), leaf("乙", "2"), leaf("丙", "3"))));
        Form wanted = withTree(category("产出指标", subcategory("数量指标", leaf("乙", "2"), leaf("丁", "4"), leaf("丙", "3"))));

        List<FormEdit> edits = FormDiff.between(now, wanted);

        assertThat(edits).hasSize(2);
        assertThat(edits.get(0)).isInstanceOf(RemoveNode.class);
        assertThat(edits.get(1)).isInstanceOf(AddNode.class);
    }

    @Test
    void of_rows_that_change_places_only_one_is_moved() {
        Form now = withTree(category("产出指标", subcategory("数量指标", leaf("甲", "1"), leaf("乙", "2"), leaf("丙", "3"))));
        Form wanted = withTree(category("产出指标", subcategory("数量指标", leaf("丙", "3"), leaf("甲", "1"), leaf("乙", "2"))));

        assertThat(FormDiff.between(now, wanted)).singleElement().isInstanceOf(MoveNode.class);
    }

    @Test
    void a_full_form_can_be_replaced_by_another_full_form() {
        Form now = withTree(category("产出指标", subcategory("数量指标", leaves("旧", FormNodes.MAX - 2))));
        Form wanted = withTree(category("效益指标", subcategory("社会效益指标", leaves("新", FormNodes.MAX - 2))));

        assertThat(withoutIds(applied(now, wanted))).isEqualTo(withoutIds(wanted));
    }

    @Test
    void the_longest_rising_part_of_a_sequence() {
        assertThat(FormDiff.longestRising(new int[] {})).isEmpty();
        assertThat(FormDiff.longestRising(new int[] {3, 2, 1})).hasSize(1);
        assertThat(FormDiff.longestRising(new int[] {2, 0, 1, 3, 5, 4}))
                .hasSize(4)
                .startsWith(1, 2, 3);
    }

    private static Decision decided(Form now, Form wanted) {
        return EditRequest.of(FormDiff.between(now, wanted)).decideOn(now, List.of());
    }

    private static Form applied(Form now, Form wanted) {
        return ((Decision.Apply) decided(now, wanted)).form();
    }

    private static Form undone(Decision.Apply done) {
        Form form = done.form();
        for (FormEdit edit : done.inverse()) {
            form = edit.applyTo(form);
        }
        return form;
    }

    private static List<NodeId> ids(Form form) {
        return List.copyOf(FormNodes.spots(form).keySet());
    }

    // forms of a few words

    private static Form withTree(Category... categories) {
        Paper paper = SmallForms.paper("办公室", new IndicatorTree(Arrays.asList(categories)));
        return new ProjectForm(
                SmallForms.docket(),
                paper,
                "项目",
                null,
                new SupervisingDepartment(null, "办公室"),
                null,
                null,
                Funds.BLANK);
    }

    private static Category category(String name, Subcategory... below) {
        return new Category(AnyForm.id(), name, Arrays.asList(below));
    }

    private static Subcategory subcategory(String name, Indicator... below) {
        return new Subcategory(AnyForm.id(), name, Arrays.asList(below));
    }

    private static Indicator leaf(String name, String target) {
        return Indicator.of(AnyForm.id(), name, target);
    }

    private static Indicator[] leaves(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> leaf(name + number, "1"))
                .toArray(Indicator[]::new);
    }

    /** The same with ids that say the place alone. */
    private static Form withoutIds(Form form) {
        List<Task> tasks = new ArrayList<>();
        for (Task task : form.tasks()) {
            tasks.add(new Task(at("t", tasks.size()), task.name(), task.content(), task.budget()));
        }
        List<Category> categories = new ArrayList<>();
        for (Category category : form.indicatorTree().categories()) {
            List<Subcategory> subcategories = new ArrayList<>();
            for (Subcategory subcategory : category.subcategories()) {
                List<Indicator> leaves = new ArrayList<>();
                for (Indicator leaf : subcategory.indicators()) {
                    leaves.add(new Indicator(
                            at("i" + categories.size() + "-" + subcategories.size(), leaves.size()),
                            leaf.name(),
                            leaf.targetText(),
                            leaf.weight(),
                            leaf.direction(),
                            leaf.notes()));
                }
                subcategories.add(
                        new Subcategory(at("s" + categories.size(), subcategories.size()), subcategory.name(), leaves));
            }
            categories.add(new Category(at("c", categories.size()), category.name(), subcategories));
        }
        return form.withTasks(tasks).withIndicatorTree(new IndicatorTree(categories));
    }

    private static NodeId at(String parent, int index) {
        return new NodeId(parent + "-" + index);
    }

    @Test
    void nodes_of_all_kinds_have_a_partner_of_their_own_kind_at_most_once() {
        for (int run = 0; run < RUNS; run++) {
            Form now = any.of(FormKind.DEPARTMENT);
            Form wanted = any.of(FormKind.DEPARTMENT);
            NodeMatching matching = NodeMatching.between(now, wanted);

            assertThat(matching.kept()).doesNotHaveDuplicates();
            for (Spot spot : FormNodes.spots(wanted).values()) {
                NodeId partner = matching.partnerOf(spot.node());
                Node found = partner == null ? spot.node() : FormNodes.get(now, partner);
                assertThat(found.kind()).isEqualTo(spot.node().kind());
            }
        }
    }
}
