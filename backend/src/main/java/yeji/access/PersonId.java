package yeji.access;

import java.util.UUID;

/**
 * Names a person or service account for as long as the data live.
 *
 * @param value at least one character; a UUID, or a fixed word for the accounts of the demo
 */
public record PersonId(String value) {

    public PersonId {
        if (value.isEmpty()) throw new IllegalArgumentException("a person id is empty");
    }

    /** An id from a UUID that the caller has drawn. */
    public static PersonId of(UUID drawn) {
        return new PersonId(drawn.toString());
    }
}
