package yeji.exchange.source;

import java.util.List;

/** What stands between the margins: a paragraph or a table. */
public sealed interface Block permits Paragraph, Table {

    /** Its text row by row; a paragraph is a row of one cell. */
    List<Row> rows();
}
