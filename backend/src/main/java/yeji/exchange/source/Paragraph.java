package yeji.exchange.source;

import java.util.List;

/** A paragraph outside of any table; line breaks in it are LF, tabs are kept. */
public record Paragraph(String text) implements Block {

    @Override
    public List<Row> rows() {
        return List.of(new Row(List.of(Cell.of(text, 0))));
    }
}
