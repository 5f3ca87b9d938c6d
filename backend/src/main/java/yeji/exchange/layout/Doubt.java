package yeji.exchange.layout;

import java.util.List;
import yeji.form.tree.Place;

/**
 * A place where the reader was not sure, or left something out (疑点).
 *
 * @param place in the form as it will become
 * @param sourceText the text of the document that it is about
 * @param details what the message names besides the source text, in its order: the row's name, the column's heading …
 */
public record Doubt(DoubtCode code, Place place, String sourceText, List<String> details) {

    public Doubt {
        details = List.copyOf(details);
    }

    /** The key of its message for people. */
    public String messageKey() {
        return "exchange.doubt." + code;
    }

    /** What the message takes: {0} the source text, {1} the details as one text. */
    public Object[] messageArguments() {
        return new Object[] {sourceText, String.join(" · ", details)};
    }
}
