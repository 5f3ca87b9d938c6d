package yeji.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import yeji.exchange.docx.WordReader;
import yeji.exchange.layout.FormsIn;
import yeji.exchange.layout.ReadForm;
import yeji.exchange.source.Fault;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.source.SourceDocument;
import yeji.exchange.source.TimeLimit;
import yeji.exchange.source.Unreadable;
import yeji.exchange.text.TextReader;
import yeji.form.tree.NodeId;

/**
 * Reads documents into forms. What a file is goes by the ending of its name and by its content. Pure: stores
 * nothing, fetches nothing.
 */
public final class Documents {

    private final ReadLimits limits;
    private final Clock clock;
    private final WordReader word;
    private final TextReader text;
    private final FormsIn forms;

    /** @param ids gives a new id for each node of the forms */
    public Documents(ReadLimits limits, Clock clock, Supplier<NodeId> ids) {
        this.limits = limits;
        this.clock = clock;
        this.word = new WordReader(limits);
        this.text = new TextReader(limits);
        this.forms = new FormsIn(limits, ids);
    }

    /**
     * What can be said of a file without reading its content.
     *
     * @param file its name
     * @return the fault for which it is refused at once; empty if it may be read
     */
    public Optional<Fault> inspect(String file, byte[] content) {
        try {
            inspect(typeOf(file, content), content, TimeLimit.of(clock, limits.time()));
            return Optional.empty();
        } catch (Unreadable refused) {
            return Optional.of(refused.fault());
        }
    }

    /** Reads a file. @param file its name */
    public Outcome read(String file, byte[] content) {
        TimeLimit time = TimeLimit.of(clock, limits.time());
        try {
            SourceDocument document = switch (typeOf(file, content)) {
                case WORD -> word.read(file, content, time);
                case TEXT -> text.read(file, content, time);
            };
            return new Understood(forms.read(document, time));
        } catch (Unreadable refused) {
            return new Refused(file, refused.fault());
        }
    }

    private void inspect(Type type, byte[] content, TimeLimit time) throws Unreadable {
        switch (type) {
            case WORD -> word.inspect(content, time);
            case TEXT -> text.inspect(content);
        }
    }

    private Type typeOf(String file, byte[] content) throws Unreadable {
        if (content.length > limits.fileBytes()) {
            throw new Unreadable(Fault.FILE_TOO_LARGE);
        }
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx") || name.endsWith(".docm")) {
            return Type.WORD;
        }
        if (name.endsWith(".txt") || name.endsWith(".tsv")) {
            return Type.TEXT;
        }
        throw new Unreadable(name.endsWith(".doc") ? Fault.OLD_WORD_OR_ENCRYPTED : Fault.UNKNOWN_TYPE);
    }

    private enum Type {
        WORD,
        TEXT
    }

    /** How the reading of a file ended. */
    public sealed interface Outcome permits Understood, Refused {}

    /** At least one form was found. */
    public record Understood(List<ReadForm> forms) implements Outcome {
        public Understood {
            forms = List.copyOf(forms);
        }
    }

    /** The file is refused. */
    public record Refused(String file, Fault fault) implements Outcome {}
}
