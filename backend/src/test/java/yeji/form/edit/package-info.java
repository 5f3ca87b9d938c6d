/** Tests of what may happen to a form: edits, conflicts, differences. */
@NullMarked
package yeji.form.edit;

import org.jspecify.annotations.NullMarked;
