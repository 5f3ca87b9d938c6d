package yeji.form.field;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yeji.form.field.FieldRule.Decimal;
import yeji.form.field.FieldRule.Entries;
import yeji.form.field.FieldRule.Text;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.Node;
import yeji.form.tree.NodeKind;
import yeji.form.tree.StatedDirection;
import yeji.form.tree.Subcategory;
import yeji.form.tree.Task;

/** The fields of a form's nodes: each with its name in the schema, what it takes, and how it is read and set. */
public enum NodeField {
    TASK_NAME(
            NodeKind.TASK,
            "name",
            Text.line(100),
            Task.class,
            n -> FieldValue.of(n.name()),
            (n, v) -> n.withName(v.text())),
    TASK_CONTENT(
            NodeKind.TASK,
            "content",
            Text.paragraphs(1_000),
            Task.class,
            n -> FieldValue.of(n.content()),
            (n, v) -> n.withContent(v.text())),
    TASK_TOTAL(
            NodeKind.TASK,
            "budget.total",
            Decimal.MONEY,
            Task.class,
            n -> FieldValue.of(n.budget().total()),
            (n, v) -> n.withBudget(n.budget().withTotal(v.decimal()))),
    TASK_APPROPRIATION(
            NodeKind.TASK,
            "budget.fiscalAppropriation",
            Decimal.MONEY,
            Task.class,
            n -> FieldValue.of(n.budget().fiscalAppropriation()),
            (n, v) -> n.withBudget(n.budget().withFiscalAppropriation(v.decimal()))),
    TASK_OTHER(
            NodeKind.TASK,
            "budget.otherFunds",
            Decimal.MONEY,
            Task.class,
            n -> FieldValue.of(n.budget().otherFunds()),
            (n, v) -> n.withBudget(n.budget().withOtherFunds(v.decimal()))),
    CATEGORY_NAME(
            NodeKind.CATEGORY,
            "name",
            Text.line(50),
            Category.class,
            n -> FieldValue.of(n.name()),
            (n, v) -> n.withName(v.text())),
    SUBCATEGORY_NAME(
            NodeKind.SUBCATEGORY,
            "name",
            Text.line(50),
            Subcategory.class,
            n -> FieldValue.of(n.name()),
            (n, v) -> n.withName(v.text())),
    INDICATOR_NAME(
            NodeKind.INDICATOR,
            "name",
            Text.line(200),
            Indicator.class,
            n -> FieldValue.of(n.name()),
            (n, v) -> n.withName(v.text())),
    INDICATOR_TARGET(
            NodeKind.INDICATOR,
            "targetText",
            Text.line(200),
            Indicator.class,
            n -> FieldValue.of(n.targetText()),
            (n, v) -> n.withTargetText(v.text())),
    INDICATOR_WEIGHT(
            NodeKind.INDICATOR,
            "weight",
            Decimal.WEIGHT,
            Indicator.class,
            n -> FieldValue.of(n.weight()),
            (n, v) -> n.withWeight(v.decimal())),
    INDICATOR_DIRECTION(
            NodeKind.INDICATOR,
            "direction",
            new FieldRule.Choice(Set.of("HIGHER", "LOWER"), true),
            Indicator.class,
            n -> FieldValue.of(name(n.direction())),
            (n, v) -> n.withDirection(direction(v))),
    INDICATOR_NOTES(
            NodeKind.INDICATOR,
            "notes",
            new Entries(20, Text.line(100), Text.paragraphs(1_000)),
            Indicator.class,
            n -> FieldValue.of(n.notes()),
            (n, v) -> n.withNotes(v.entries()));

    private final NodeKind kind;
    private final String fieldName;
    private final FieldRule rule;
    private final Function<Node, FieldValue> getter;
    private final BiFunction<Node, Kept, Node> setter;

    <N extends Node> NodeField(
            NodeKind kind,
            String fieldName,
            FieldRule rule,
            Class<N> owner,
            Function<N, FieldValue> getter,
            BiFunction<N, Kept, Node> setter) {
        this.kind = kind;
        this.fieldName = fieldName;
        this.rule = rule;
        this.getter = node -> getter.apply(owner.cast(node));
        this.setter = (node, value) -> setter.apply(owner.cast(node), value);
    }

    /** The kind of node that has it. */
    public NodeKind kind() {
        return kind;
    }

    /** Its name in the schema, such as {@code budget.total}. */
    public String fieldName() {
        return fieldName;
    }

    /** The fields of a kind of node, in the order of the paper. */
    public static List<NodeField> of(NodeKind kind) {
        return Arrays.stream(values()).filter(field -> field.kind == kind).toList();
    }

    /** The field of that kind of node with this name in the schema. */
    public static Optional<NodeField> named(NodeKind kind, String fieldName) {
        return of(kind).stream()
                .filter(field -> field.fieldName.equals(fieldName))
                .findFirst();
    }

    /** What it takes. */
    public FieldRule rule() {
        return rule;
    }

    /** What stands there. */
    public FieldValue of(Node node) {
        return getter.apply(node);
    }

    /** @param value one that {@link #rule} has kept */
    public Node set(Node node, FieldValue value) {
        return setter.apply(node, new Kept(value));
    }

    private static @Nullable String name(@Nullable StatedDirection direction) {
        return direction == null ? null : direction.name();
    }

    private static @Nullable StatedDirection direction(Kept value) {
        String name = value.value().asText();
        return name == null ? null : StatedDirection.valueOf(name);
    }
}
