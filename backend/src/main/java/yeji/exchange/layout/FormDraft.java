package yeji.exchange.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yeji.form.paper.Layout;
import yeji.form.paper.StatedTotal;
import yeji.form.tree.NodeId;
import yeji.form.tree.Task;

/** What was read of one form so far, in the order of the paper. */
final class FormDraft {

    final Supplier<NodeId> ids;
    final List<PaperItem> items = new ArrayList<>();
    final Doubts doubts = new Doubts();
    final TreeDraft tree;
    final List<Task> tasks = new ArrayList<>();
    StatedTotal statedTotal = StatedTotal.NONE;
    List<Layout.Column> columns = List.of();
    boolean hasIndicatorTable;
    /** The drafts of a table of many projects, by unit and project. */
    final Map<String, FormDraft> projects = new LinkedHashMap<>();

    FormDraft(Supplier<NodeId> ids) {
        this.ids = ids;
        this.tree = new TreeDraft(ids, doubts);
    }

    /** The draft of a project in a table of many. */
    FormDraft project(String key) {
        return projects.computeIfAbsent(key, unknown -> new FormDraft(ids));
    }

    /** The labelled item whose value belongs to a heading that is not known; null if there is none. */
    PaperItem.@Nullable Labelled labelled(String label) {
        for (PaperItem item : items) {
            if (item instanceof PaperItem.Labelled found && found.label().text().equals(label)) {
                return found;
            }
        }
        return null;
    }
}
