package yeji.form.target;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Several values, all of which are to be reached: ≥3个，每个≥20分钟. */
public record CompositeTarget(String text, Direction direction, List<MeasuredTarget> parts) implements Target {
    public CompositeTarget {
        parts = List.copyOf(parts);
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a composite has at least two parts");
        }
    }

    @Override
    public TargetKind kind() {
        return TargetKind.COMPOSITE;
    }

    @Override
    public @Nullable String canonicalText() {
        if (parts.stream().anyMatch(part -> part.canonicalText() == null)) {
            return null;
        }
        return parts.stream().map(MeasuredTarget::canonicalText).collect(Collectors.joining("，"));
    }

    @Override
    public boolean ambiguous() {
        return parts.stream().anyMatch(MeasuredTarget::ambiguous);
    }

    @Override
    public boolean sameMeaningAs(Target other, int budgetYear) {
        return other instanceof CompositeTarget composite
                && parts.size() == composite.parts.size()
                && IntStream.range(0, parts.size())
                        .allMatch(at -> parts.get(at).sameMeaningAs(composite.parts.get(at), budgetYear));
    }
}
