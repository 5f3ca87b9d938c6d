/**
 * Target values (指标值): kept as written, and understood. {@link yeji.form.target.TargetParser} reads a text, the sealed
 * {@link yeji.form.target.Target} says what it means. Pure: no clock, no storage, no framework.
 */
@NullMarked
package yeji.form.target;

import org.jspecify.annotations.NullMarked;
