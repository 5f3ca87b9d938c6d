package yeji.form.storage;

import java.text.Normalizer;
import java.util.Locale;
import yeji.form.Form;
import yeji.form.ProjectForm;

/** What a search by text looks at: title, project name and unit name, without regard to width and case. */
final class SearchText {

    private SearchText() {}

    static String of(Form form) {
        String project = form instanceof ProjectForm named ? named.projectName() : "";
        return folded(
                form.paper().title() + "\n" + project + "\n" + form.paper().unitName());
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
