@NullMarked
package yeji.platform.web;

import org.jspecify.annotations.NullMarked;
