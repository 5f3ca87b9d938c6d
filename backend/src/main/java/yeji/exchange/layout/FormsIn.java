package yeji.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import yeji.exchange.source.Fault;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.source.SourceDocument;
import yeji.exchange.source.TimeLimit;
import yeji.exchange.source.Unreadable;
import yeji.form.tree.NodeId;
import yeji.form.tree.Place;

/** Finds the forms in a document. */
public final class FormsIn {

    private final ReadLimits limits;
    private final Supplier<NodeId> ids;

    /** @param ids gives a new id for each node */
    public FormsIn(ReadLimits limits, Supplier<NodeId> ids) {
        this.limits = limits;
        this.ids = ids;
    }

    /**
     * Reads all declarations of a document, in its order.
     *
     * @return at least one form
     * @throws Unreadable if there is none, if all tables belong to later stages, or if it takes too much
     */
    public List<ReadForm> read(SourceDocument document, TimeLimit time) throws Unreadable {
        if (!document.hasTable()) {
            throw new Unreadable(Fault.NO_TABLE);
        }
        List<ReadForm> forms = new ArrayList<>();
        List<FormSections.Section> later = new ArrayList<>();
        for (FormSections.Section section : FormSections.of(PaperLines.of(document, time), time)) {
            if (section.declaration()) {
                forms.addAll(new FormReader(document.file(), section, ids, limits, time).read());
            } else {
                later.add(section);
            }
            if (forms.size() > limits.forms()) {
                throw new Unreadable(Fault.TOO_MANY_FORMS);
            }
        }
        if (forms.isEmpty()) {
            throw new Unreadable(later.isEmpty() ? Fault.NO_FORM : Fault.OTHER_STAGE);
        }
        return later.isEmpty() ? forms : toldOf(later, forms);
    }

    /** Says with the last form which tables of the document were left out. */
    private static List<ReadForm> toldOf(List<FormSections.Section> later, List<ReadForm> forms) {
        ReadForm last = forms.get(forms.size() - 1);
        List<Doubt> doubts = new ArrayList<>(last.doubts());
        for (FormSections.Section section : later) {
            String title =
                    section.title() == null ? "" : Doubts.joined(section.title().text());
            doubts.add(new Doubt(DoubtCode.OTHER_TABLE_LEFT_OUT, Place.WHOLE_FORM, title, List.of()));
        }
        List<ReadForm> told = new ArrayList<>(forms.subList(0, forms.size() - 1));
        told.add(new ReadForm(last.file(), last.budgetYear(), last.paper(), last.content(), doubts));
        return told;
    }
}
