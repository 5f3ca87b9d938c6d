package yeji.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yeji.platform.mongo.StorageFaults;

/** The answer to what failed outside of every controller. */
@RestController
class ProblemErrors implements ErrorController {

    private final Problems problems;

    ProblemErrors(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<?> error(HttpServletRequest request, Locale locale) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault
                && StorageFaults.isAway(fault)) {
            return problems.away(locale);
        }
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.general(status, locale));
    }
}
