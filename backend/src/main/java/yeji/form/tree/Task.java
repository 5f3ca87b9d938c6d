package yeji.form.tree;

import java.util.List;

/** A main task of the year (年度主要任务) of a department form. */
public record Task(NodeId id, String name, String content, Budget budget) implements Node {

    public Task withName(String changed) {
        return new Task(id, changed, content, budget);
    }

    public Task withContent(String changed) {
        return new Task(id, name, changed, budget);
    }

    public Task withBudget(Budget changed) {
        return new Task(id, name, content, changed);
    }

    @Override
    public NodeKind kind() {
        return NodeKind.TASK;
    }

    @Override
    public List<Node> children() {
        return List.of();
    }
}
