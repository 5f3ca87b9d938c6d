package yeji.form;

import java.util.UUID;

/** Names a form, everywhere and for ever. */
public record FormId(UUID value) {

    /** @throws IllegalArgumentException if the text is no UUID */
    public static FormId of(String text) {
        return new FormId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
