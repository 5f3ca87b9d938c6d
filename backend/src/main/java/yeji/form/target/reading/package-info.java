/**
 * How the text of a target is read: small readers, tried in one order by {@link yeji.form.target.reading.Steps}, over the tables
 * of pieces (comparators, lead words, numbers, units). Only {@link yeji.form.target.TargetParser} calls in here.
 */
@NullMarked
package yeji.form.target.reading;

import org.jspecify.annotations.NullMarked;
