package yeji.form.field;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yeji.form.tree.LabelledText;

/** A value that its field's rule has kept, so that a setter may take it for what it must be. */
record Kept(FieldValue value) {

    /** @throws IllegalStateException if the rule let something else through */
    String text() {
        String text = value.asText();
        if (text == null) {
            throw new IllegalStateException("a text was promised");
        }
        return text;
    }

    @Nullable BigDecimal decimal() {
        return value.asDecimal();
    }

    List<LabelledText> entries() {
        return value.asEntries();
    }
}
