/**
 * Target values (指标值): kept as written, and understood. {@link yeji.form.target.TargetParser} reads a text, the sealed
 * {@link yeji.form.target.Target} says what it means. Pure: no clock, no storage, no framework.
 */
@NamedInterface("target")
@NullMarked
package yeji.form.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
