package yeji.access;

/**
 * What the matrix has to know about a form.
 *
 * @param unit where the form's unit stands
 */
public record FormFacts(UnitPath unit, Stage stage) {}
