package yeji.form;

/** Who made a change, under the name of then: people are renamed, history is not. */
public record Author(String personId, String name) {}
