package yeji.exchange.layout;

import java.util.List;
import java.util.Optional;
import yeji.exchange.source.Table;

/**
 * A row of a table, or a paragraph as a row of one box.
 *
 * @param block the number of the table or paragraph in the document
 */
record Line(List<Box> boxes, Table.Columns columns, boolean inTable, int block) {

    Line {
        boxes = List.copyOf(boxes);
    }

    /** The boxes that say something of their own, from left to right. */
    List<Box> speaking() {
        return boxes.stream().filter(Box::speaks).toList();
    }

    boolean isSilent() {
        return boxes.stream().noneMatch(Box::speaks);
    }

    /** The one box that speaks; empty if none or several do. */
    Optional<Box> only() {
        List<Box> speaking = speaking();
        return speaking.size() == 1 ? Optional.of(speaking.get(0)) : Optional.empty();
    }

    /** Whether it stands in the same table as another line. */
    boolean sharesTableWith(Line other) {
        return inTable && other.inTable && block == other.block;
    }

    Line withBoxes(List<Box> changed) {
        return new Line(changed, columns, inTable, block);
    }
}
