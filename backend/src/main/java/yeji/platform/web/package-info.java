/** The web server's own matters: the security chain, headers, request ids, problem details, body limits, the page. */
@NamedInterface("web")
@NullMarked
package yeji.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
