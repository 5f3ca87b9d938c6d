/** The web server's own matters: the security chain, headers, request ids, problem details, body limits, the page. */
@NullMarked
package yeji.platform.web;

import org.jspecify.annotations.NullMarked;
