package yeji.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import yeji.exchange.layout.Doubt;
import yeji.exchange.layout.ReadForm;
import yeji.exchange.source.Fault;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.LabelledText;
import yeji.form.tree.Node;
import yeji.form.tree.NodeId;
import yeji.form.tree.Place;
import yeji.form.tree.Subcategory;
import yeji.form.tree.Task;

/** Parts of read forms as text, so that a test shows them as a person would write them down. */
final class Shown {

    private static final ResourceBundleMessageSource MESSAGES = messages();

    private Shown() {}

    /** One line per leaf and per empty subcategory: 产出指标 / 数量指标 / 视频 = ≥3个. */
    static List<String> tree(ReadForm form) {
        List<String> lines = new ArrayList<>();
        for (Category category : form.paper().indicatorTree().categories()) {
            for (Subcategory subcategory : category.subcategories()) {
                String path = category.name() + " / " + subcategory.name();
                if (subcategory.indicators().isEmpty()) {
                    lines.add(path);
                }
                subcategory.indicators().forEach(leaf -> lines.add(path + " / " + leaf(leaf)));
            }
        }
        return lines;
    }

    private static String leaf(Indicator leaf) {
        return leaf.name() + " = " + leaf.targetText()
                + (leaf.weight() == null ? "" : " [" + leaf.weight().toPlainString() + "]")
                + (leaf.direction() == null ? "" : " " + leaf.direction())
                + leaf.notes().stream()
                        .map(Shown::labelled)
                        .map(note -> " {" + note + "}")
                        .collect(Collectors.joining());
    }

    static List<String> extra(ReadForm form) {
        return form.paper().extra().stream().map(Shown::labelled).toList();
    }

    private static String labelled(LabelledText text) {
        return text.label() + "=" + text.value().replace("\n", "⏎");
    }

    /** Total, appropriation, carried over, other funds, in 万元. */
    static String funds(ReadForm form) {
        var funds = project(form).funds();
        return String.join(
                " ",
                amount(funds.annualTotal()),
                amount(funds.fiscalAppropriation()),
                amount(funds.carriedOver()),
                amount(funds.otherFunds()));
    }

    /** Name, content, and the three amounts in 万元 of each task. */
    static List<String> tasks(ReadForm form) {
        return department(form).tasks().stream()
                .map(task -> task.name() + " / " + task.content().replace("\n", "⏎") + " / "
                        + amount(task.budget().total()) + " "
                        + amount(task.budget().fiscalAppropriation()) + " "
                        + amount(task.budget().otherFunds()))
                .toList();
    }

    static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "–" : amount.toPlainString();
    }

    static ReadForm.ProjectContent project(ReadForm form) {
        return (ReadForm.ProjectContent) form.content();
    }

    static ReadForm.DepartmentContent department(ReadForm form) {
        return (ReadForm.DepartmentContent) form.content();
    }

    /** Each doubt with its place and its source: WARNING MONEY_NOT_UNDERSTOOD at 基本支出.budget.total: abc. */
    static List<String> doubts(ReadForm form) {
        return form.doubts().stream()
                .map(doubt -> doubt.code().severity() + " " + doubt.code() + " at " + place(form, doubt.place()) + ": "
                        + doubt.sourceText().replace("\n", "⏎"))
                .toList();
    }

    static String message(Doubt doubt, Locale locale) {
        return MESSAGES.getMessage(doubt.messageKey(), doubt.messageArguments(), locale);
    }

    static String message(Fault fault, String file, Locale locale) {
        return MESSAGES.getMessage(fault.messageKey(), new Object[] {file}, locale);
    }

    static String place(ReadForm form, Place place) {
        NodeId node = place.node();
        String field = place.field() == null ? "form" : place.field();
        return node == null ? field : nameOf(form, node) + "." + field;
    }

    private static String nameOf(ReadForm form, NodeId id) {
        List<Node> nodes = new ArrayList<>();
        if (form.content() instanceof ReadForm.DepartmentContent department) {
            nodes.addAll(department.tasks().stream().map(Task.class::cast).toList());
        }
        for (Category category : form.paper().indicatorTree().categories()) {
            nodes.add(category);
            nodes.addAll(category.subcategories());
        }
        nodes.addAll(form.paper().indicatorTree().indicators().toList());
        return nodes.stream()
                .filter(node -> node.id().equals(id))
                .map(Node::name)
                .findFirst()
                .orElse("?");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/exchange");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
