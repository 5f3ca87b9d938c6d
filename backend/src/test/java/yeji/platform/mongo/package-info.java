/** Storage as modules use it, on the embedded server or on any MongoDB ({@code -Dyeji.test.mongodb-uri}). */
@NullMarked
package yeji.platform.mongo;

import org.jspecify.annotations.NullMarked;
