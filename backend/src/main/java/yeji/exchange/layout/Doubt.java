package yeji.exchange.layout;

import java.util.List;
import yeji.form.Place;

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
}
