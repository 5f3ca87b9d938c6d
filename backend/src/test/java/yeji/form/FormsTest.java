package yeji.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeji.access.Caller;
import yeji.access.Forbidden;
import yeji.access.PersonId;
import yeji.form.edit.Change;
import yeji.form.edit.deciding.FormChanged;
import yeji.form.edit.deciding.FormConflict;
import yeji.form.edit.deciding.FormRejected;
import yeji.form.edit.deciding.Outcome;
import yeji.form.field.ProblemCode;
import yeji.form.storage.StoredForm;

/**
 * What the one path of every change promises, on a real storage. Source: architecture.md, How one edit travels;
 * api.md, section 3.
 */
class FormsTest {

    @TempDir
    private Path directory;

    private FormWorld world;

    @BeforeEach
    void open() {
        world = new FormWorld(directory.resolve("yeji.mv"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void restart() {
        world.close();
        world = new FormWorld(directory.resolve("yeji.mv"));
    }

    private static String firstSubcategory(Form form) {
        return form.indicatorTree()
                .categories()
                .get(0)
                .subcategories()
                .get(0)
                .id()
                .value();
    }

    private Form now(Form form) {
        return world.forms.find(form.id(), world.preparer).orElseThrow();
    }

    @Test
    void a_change_is_there_after_a_restart_value_for_value() {
        Form form = world.project("机关业务专项经费");
        FormChanged changed = changed(world.setGoal(world.preparer, form, 1, "保障运转。"));
        restart();
        assertThat(now(form)).isEqualTo(changed.form());
        assertThat(now(form).paper().overallGoal()).isEqualTo("保障运转。");
        assertThat(now(form).docket().revision()).isEqualTo(2);
    }

    @Test
    void a_repeat_of_the_same_call_returns_the_first_result_whatever_came_after() {
        Form form = world.project("甲");
        UUID editId = UUID.randomUUID();
        FormChanged first = changed(world.edit(world.preparer, form, 1, editId, FormWorld.goal("一")));
        changed(world.setGoal(world.colleague, form, 2, "二"));
        restart();
        FormChanged repeated = changed(world.edit(world.preparer, form, 1, editId, FormWorld.goal("一")));
        assertThat(repeated.revision()).isEqualTo(first.revision());
        assertThat(repeated.changeId()).isEqualTo(first.changeId());
        assertThat(repeated.form()).isEqualTo(now(form));
        assertThat(now(form).paper().overallGoal()).isEqualTo("二");
    }

    @Test
    void the_same_edit_id_for_something_else_is_refused() {
        Form form = world.project("甲");
        UUID editId = UUID.randomUUID();
        changed(world.edit(world.preparer, form, 1, editId, FormWorld.goal("一")));
        assertThat(codes(world.edit(world.preparer, form, 2, editId, FormWorld.goal("另一"))))
                .containsExactly(ProblemCode.EDIT_ID_REUSED);
        changed(world.edit(world.colleague, form, 2, editId, FormWorld.goal("别人的编号不算")));
    }

    @Test
    void edits_of_different_places_from_one_base_both_stay_and_of_one_place_conflict() {
        Form form = world.project("甲");
        changed(world.setGoal(world.preparer, form, 1, "我的"));
        changed(world.edit(world.colleague, form, 1, UUID.randomUUID(), FormWorld.period("2年")));
        FormConflict conflict = (FormConflict) world.setGoal(world.colleague, form, 1, "他的");
        assertThat(conflict.conflicts()).singleElement().satisfies(clash -> {
            assertThat(clash.base()).isEqualTo("");
            assertThat(clash.now()).isEqualTo("我的");
            assertThat(clash.changedBy().name()).isEqualTo("preparer");
            assertThat(clash.revision()).isEqualTo(2);
        });
        assertThat(conflict.form()).isEqualTo(now(form));
        changed(world.setGoal(world.colleague, form, conflict.form().docket().revision(), "他的"));
        assertThat(now(form).paper().overallGoal()).isEqualTo("他的");
        assertThat(((ProjectForm) now(form)).period()).isEqualTo("2年");
    }

    @Test
    void a_call_that_changes_nothing_adds_no_change_and_is_not_remembered() {
        Form form = world.project("甲");
        UUID editId = UUID.randomUUID();
        FormChanged same = changed(world.edit(world.preparer, form, 1, editId, FormWorld.goal("")));
        assertThat(same.revision()).isEqualTo(1);
        assertThat(same.changeId()).isEqualTo(form.docket().changeId());
        assertThat(changed(world.edit(world.preparer, form, 1, editId, FormWorld.goal("一")))
                        .revision())
                .isEqualTo(2);
    }

    @Test
    void history_has_every_change_once_newest_first_and_undo_by_the_inverse_brings_back() {
        Form form = world.project("甲");
        IntStream.rangeClosed(1, 5).forEach(i -> changed(world.setGoal(world.preparer, form, i, "第" + i + "次")));
        List<Change> history = world.forms
                .changes(form.id(), Integer.MAX_VALUE, 100, world.preparer)
                .orElseThrow();
        assertThat(history.stream().map(Change::revision)).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(history.get(0).changeId()).isEqualTo(now(form).docket().changeId());
        assertThat(history.get(5).kind()).isEqualTo(Change.Kind.CREATE);
        List<Change> older =
                world.forms.changes(form.id(), 4, 2, world.preparer).orElseThrow();
        assertThat(older.stream().map(Change::revision)).containsExactly(3, 2);
    }

    @Test
    void any_base_that_the_history_has_is_accepted_and_no_other() {
        Form form = world.project("甲");
        IntStream.rangeClosed(1, 30).forEach(i -> changed(world.setGoal(world.preparer, form, i, "第" + i + "次")));
        changed(world.edit(world.colleague, form, 1, UUID.randomUUID(), FormWorld.period("2年")));
        assertThat(codes(world.setGoal(world.preparer, form, 99, "x"))).containsExactly(ProblemCode.BAD_VALUE);
        assertThat(codes(world.setGoal(world.preparer, form, 0, "x"))).containsExactly(ProblemCode.BAD_VALUE);
    }

    @Test
    void eight_people_at_once_lose_nothing() throws Exception {
        Form form = world.project("甲");
        String subcategory = firstSubcategory(form);
        Set<String> acknowledged = Together.inParallel(8, writer -> {
            List<String> added = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                String name = writer + "-" + i;
                changed(world.edit(world.preparer, form, 1, UUID.randomUUID(), FormWorld.indicator(subcategory, name)));
                added.add(name);
            }
            return added;
        });
        assertThat(now(form).docket().revision()).isEqualTo(1 + 8 * 15);
        assertThat(now(form).indicatorTree().indicators().map(leaf -> leaf.name()))
                .containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(world.forms
                        .changes(form.id(), Integer.MAX_VALUE, 1000, world.preparer)
                        .orElseThrow())
                .hasSize(1 + 8 * 15);
    }

    @Test
    void the_same_call_sent_eight_times_at_once_is_applied_once() throws Exception {
        Form form = world.project("甲");
        String subcategory = firstSubcategory(form);
        UUID editId = UUID.randomUUID();
        Map<String, @Nullable Object> edit = FormWorld.indicator(subcategory, "一次");
        Set<String> revisions = Together.inParallel(
                8,
                sender -> List.of(""
                        + changed(world.edit(world.preparer, form, 1, editId, edit))
                                .revision()));
        assertThat(revisions).containsExactly("2");
        assertThat(now(form).indicatorTree().indicators()).hasSize(1);
    }

    @Test
    void a_death_between_keeping_the_history_and_writing_the_form_changes_nothing() {
        Form form = world.project("甲");
        StoredForm stored = world.storage.forms().find(form.id()).orElseThrow();
        world.storage.history().keep(stored);
        restart();
        assertThat(now(form)).isEqualTo(form);
        assertThat(world.forms
                        .changes(form.id(), Integer.MAX_VALUE, 10, world.preparer)
                        .orElseThrow())
                .hasSize(1);
        changed(world.setGoal(world.preparer, form, 1, "继续"));
        assertThat(world.forms
                        .changes(form.id(), Integer.MAX_VALUE, 10, world.preparer)
                        .orElseThrow())
                .hasSize(2);
    }

    @Test
    void a_second_form_of_the_same_identity_is_refused_with_the_first_named() {
        Form form = world.project("四最营商环境（四送一服）");
        FormRejected rejected =
                (FormRejected) world.forms.create(world.newProject("四最营商环境(四送一服)", UUID.randomUUID()), world.preparer);
        assertThat(rejected.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.IDENTITY_TAKEN);
            assertThat(problem.formId()).isEqualTo(form.id());
        });
        Form other = world.project("另一项目");
        Outcome renamed = world.edit(
                world.preparer,
                other,
                1,
                UUID.randomUUID(),
                Map.of("setFormFields", Map.of("projectName", "四最营商环境 四送一服")));
        assertThat(codes(renamed)).containsExactly(ProblemCode.IDENTITY_TAKEN);
        assertThat(now(other)).isEqualTo(other);
    }

    @Test
    void creating_twice_with_one_edit_id_makes_one_form() {
        UUID editId = UUID.randomUUID();
        FormChanged first = changed(world.forms.create(world.newProject("甲", editId), world.preparer));
        Form form = Objects.requireNonNull(first.form());
        changed(world.setGoal(world.preparer, form, 1, "以后"));
        restart();
        FormChanged again = changed(world.forms.create(world.newProject("甲", editId), world.preparer));
        assertThat(again.revision()).isEqualTo(1);
        assertThat(again.changeId()).isEqualTo(first.changeId());
        assertThat(again.form()).isEqualTo(now(form));
    }

    @Test
    void a_deleted_form_is_unknown_from_then_on_and_its_identity_is_free() {
        Form form = world.project("甲");
        FormChanged deleted = changed(world.forms.change(form.id(), ChangeRequest.delete(1, null), world.preparer));
        assertThat(deleted.form()).isNull();
        assertThat(deleted.revision()).isEqualTo(2);
        assertThat(world.forms.find(form.id(), world.preparer)).isEmpty();
        assertThatThrownBy(() -> world.setGoal(world.preparer, form, 1, "x")).isInstanceOf(NoSuchForm.class);
        assertThat(world.project("甲").id()).isNotEqualTo(form.id());
    }

    @Test
    void deleting_needs_the_revision_of_now() {
        Form form = world.project("甲");
        changed(world.setGoal(world.colleague, form, 1, "刚改"));
        assertThat(codes(world.forms.change(form.id(), ChangeRequest.delete(1, null), world.preparer)))
                .containsExactly(ProblemCode.NEWER_REVISION);
        assertThat(now(form).paper().overallGoal()).isEqualTo("刚改");
    }

    @Test
    void who_may_not_see_the_form_is_told_that_there_is_none() {
        Form form = world.project("甲");
        for (Caller other : List.of(world.stranger, world.reviewer)) {
            assertThat(world.forms.find(form.id(), other)).isEmpty();
            assertThatThrownBy(() -> world.setGoal(other, form, 1, "x")).isInstanceOf(NoSuchForm.class);
            assertThat(world.forms.changes(form.id(), Integer.MAX_VALUE, 10, other))
                    .isEmpty();
        }
        assertThatThrownBy(() -> world.forms.create(world.newProject("乙", UUID.randomUUID()), world.stranger))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void the_form_keeps_the_people_who_had_a_hand_in_it_and_watchers_are_told() {
        Form form = world.project("甲");
        changed(world.setGoal(world.head, form, 1, "负责人改"));
        assertThat(now(form).docket().hands())
                .containsExactlyInAnyOrder(new PersonId("preparer"), new PersonId("head"));
        assertThat(world.told).hasSize(2).containsOnly(new FormRevised(form.id()));
    }

    private static FormChanged changed(Outcome outcome) {
        assertThat(outcome).isInstanceOf(FormChanged.class);
        return (FormChanged) outcome;
    }

    private static List<ProblemCode> codes(Outcome outcome) {
        assertThat(outcome).isInstanceOf(FormRejected.class);
        return ((FormRejected) outcome)
                .problems().stream().map(problem -> problem.code()).toList();
    }
}
