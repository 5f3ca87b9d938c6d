package yeji.exchange.docx;

import yeji.exchange.source.ReadLimits;
import yeji.exchange.source.SourceDocument;
import yeji.exchange.source.TimeLimit;
import yeji.exchange.source.Unreadable;

/** Reads Word files (.docx). Follows no link, expands no entity, runs nothing. */
public final class WordReader {

    private final ReadLimits limits;

    public WordReader(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Looks at the file from outside: whether it is a sound zip that holds a Word document, inflates to a bearable size,
     * and has no document type declaration in any part.
     *
     * @throws Unreadable with a fault that is seen at once
     */
    public void inspect(byte[] content, TimeLimit time) throws Unreadable {
        WordPackage.open(content, limits, time);
    }

    /**
     * Inspects and reads the document.
     *
     * @param file the file's name, for reports
     * @throws Unreadable if it is refused, at once or on account of its content
     */
    public SourceDocument read(String file, byte[] content, TimeLimit time) throws Unreadable {
        WordPackage opened = WordPackage.open(content, limits, time);
        DocumentBuilder document = new DocumentBuilder(limits);
        opened.withMainPart(part -> new BodyReader(part, document, limits, time).readAll());
        return document.finish(file);
    }
}
