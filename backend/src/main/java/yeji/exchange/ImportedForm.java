package yeji.exchange;

import java.util.List;
import java.util.UUID;
import yeji.form.Form;

/**
 * A form as an import understood it.
 *
 * @param index its place in the import, from 0
 * @param file the name of the file that it came from
 * @param form as it will become, with the id that it will get; not stored, so at revision 0
 * @param yearStated whether the paper says its year; else the one in the form only stands for it
 * @param destination in which unit it will be stored
 * @param doubts in the order of the paper, those about the form as a whole in front
 * @param creationId names the call that stores it as a new form, so that it may be repeated
 * @param replacementId names the call that brings another form to what it says
 */
public record ImportedForm(
        int index,
        String file,
        Form form,
        boolean yearStated,
        Destination destination,
        List<ImportDoubt> doubts,
        UUID creationId,
        UUID replacementId) {

    public ImportedForm {
        doubts = List.copyOf(doubts);
    }
}
