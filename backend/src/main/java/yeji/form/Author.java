package yeji.form;

import yeji.access.PersonId;

/** Who made a change, under the name of then: people are renamed, history is not. */
public record Author(PersonId person, String name) {}
