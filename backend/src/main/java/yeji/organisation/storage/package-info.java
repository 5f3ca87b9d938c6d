/** Where units are kept: collection {@code units}. */
@NullMarked
package yeji.organisation.storage;

import org.jspecify.annotations.NullMarked;
