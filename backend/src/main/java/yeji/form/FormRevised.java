package yeji.form;

/**
 * Told inside this process when a form has a new revision, also when it was deleted. Carries no content: each
 * reader loads for itself.
 */
public record FormRevised(FormId form) {}
