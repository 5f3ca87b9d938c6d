package yeji.exchange;

import java.util.List;
import yeji.exchange.layout.DoubtCode.Severity;
import yeji.form.tree.Place;

/**
 * A place of a form that is to be looked at before it is stored (疑点).
 *
 * @param place in the form as it will become
 * @param sourceText the text of the document that it is about, perhaps cut short
 * @param message key of the text in the message bundle, filled with {@code figures}
 */
public record ImportDoubt(Severity severity, Place place, String sourceText, String message, List<String> figures) {

    public ImportDoubt {
        figures = List.copyOf(figures);
    }
}
