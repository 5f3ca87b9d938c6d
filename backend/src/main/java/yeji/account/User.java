package yeji.account;

import yeji.access.PersonId;

/**
 * A person or service account as others see it: bears the schema's name.
 *
 * @param name the name to show; where it tells who did something, the name of then
 */
public record User(PersonId person, String name) {}
