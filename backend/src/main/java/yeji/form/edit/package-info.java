/** Changes of a form as values: applied, inverted, decided on against what others changed meanwhile. */
@NullMarked
package yeji.form.edit;

import org.jspecify.annotations.NullMarked;
