/** What the embedded storage promises, each promise with the fault that would break it. */
@NullMarked
package yeji.platform.mongo.embedded;

import org.jspecify.annotations.NullMarked;
