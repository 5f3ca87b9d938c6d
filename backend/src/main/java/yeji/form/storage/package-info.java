/** Forms and their history in MongoDB: the only room of the heart that knows it. */
@NullMarked
package yeji.form.storage;

import org.jspecify.annotations.NullMarked;
