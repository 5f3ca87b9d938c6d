/** What tests of all rooms of the platform share. */
@NullMarked
package yeji.platform;

import org.jspecify.annotations.NullMarked;
