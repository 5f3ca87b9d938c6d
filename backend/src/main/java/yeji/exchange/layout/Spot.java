package yeji.exchange.layout;

import java.util.List;
import yeji.form.tree.NodeId;
import yeji.form.tree.Place;

/**
 * A place in the form as it will become, with the words that tell it to people.
 *
 * @param words the row's name, the column's heading; may be empty
 */
record Spot(Place place, List<String> words) {

    Spot {
        words = words.stream().filter(word -> !word.isEmpty()).toList();
    }

    static Spot field(String field, String... words) {
        return new Spot(Place.ofForm(field), List.of(words));
    }

    static Spot of(NodeId node, String field, String... words) {
        return new Spot(new Place(node, field), List.of(words));
    }
}
