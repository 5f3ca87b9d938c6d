package yeji.exchange.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import yeji.access.Action;
import yeji.access.Caller;
import yeji.access.Forbidden;
import yeji.account.SignedIn;
import yeji.exchange.ImportBusy;
import yeji.exchange.ImportProblem;
import yeji.exchange.ImportSettings;
import yeji.exchange.Importer;
import yeji.exchange.Upload;
import yeji.exchange.graphql.ImportIds;
import yeji.platform.web.Problems;

/**
 * {@code POST /imports}: takes files in. What is wrong with a file and can be seen without reading what it says is answered at once: 415
 * for its type, 413 for its size, also the inflated one, 422 for all else. Source: api.md, section 1 and Import.
 */
@RestController
class ImportsController {

    private static final String FIELD = "file";
    private static final int RETRY_SECONDS = 10;

    private final Importer importer;
    private final ImportSettings settings;
    private final Problems problems;

    ImportsController(Importer importer, ImportSettings settings, Problems problems) {
        this.importer = importer;
        this.settings = settings;
        this.problems = problems;
    }

    /** The answer to an upload that is on its way. */
    record Begun(String id) {}

    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> upload(MultipartHttpServletRequest request, Authentication who, Locale locale) {
        Caller caller = ((SignedIn) Objects.requireNonNull(who.getPrincipal())).caller();
        if (!caller.maySomewhere(Action.IMPORT_FORM)) {
            // before the files are looked at
            throw new Forbidden(Action.IMPORT_FORM);
        }
        List<MultipartFile> files = request.getFiles(FIELD);
        if (files.isEmpty()) {
            return problems.answer(HttpStatus.BAD_REQUEST, "exchange.upload.no-file", locale);
        }
        if (files.size() > settings.files()) {
            return problems.answer(
                    HttpStatus.CONTENT_TOO_LARGE, "exchange.upload.too-many-files", locale, files.size(), settings.files());
        }
        if (files.stream().mapToLong(MultipartFile::getSize).sum() > settings.uploadSize().toBytes()) {
            return tooLargeInAll(locale);
        }
        Importer.Arrival arrival = importer.begin(files.stream().map(ImportsController::upload).toList(), caller);
        return arrival instanceof Importer.RefusedAtOnce refused
                ? refused(refused.problem(), locale)
                : ResponseEntity.accepted().body(new Begun(ImportIds.write(((Importer.Begun) arrival).id())));
    }

    private static Upload upload(MultipartFile file) {
        return new Upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getSize(), file::getBytes);
    }

    private ResponseEntity<ProblemDetail> refused(ImportProblem problem, Locale locale) {
        HttpStatus status =
                switch (problem.fault().code()) {
                    case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
                    case UNSUPPORTED_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
                    case EMPTY, DAMAGED, UNSAFE, ENCODING, NO_FORM, TOO_COMPLEX, INTERRUPTED ->
                        HttpStatus.UNPROCESSABLE_CONTENT;
                };
        ProblemDetail body = problems.problem(status, problem.fault().messageKey(), locale, problem.file());
        body.setProperty("file", problem.file());
        body.setProperty("code", problem.fault().code().name());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> forbidden(Forbidden fault, Locale locale) {
        return problems.answer(HttpStatus.FORBIDDEN, "exchange.upload.forbidden", locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(ImportBusy fault, Locale locale) {
        return problems.answer(HttpStatus.SERVICE_UNAVAILABLE, "exchange.upload.busy", locale, RETRY_SECONDS);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException fault, Locale locale) {
        return tooLargeInAll(locale);
    }

    private ResponseEntity<ProblemDetail> tooLargeInAll(Locale locale) {
        return problems.answer(
                HttpStatus.CONTENT_TOO_LARGE,
                "exchange.upload.too-large",
                locale,
                settings.uploadSize().toMegabytes());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(MultipartException fault, Locale locale) {
        return problems.answer(HttpStatus.BAD_REQUEST, "exchange.upload.unreadable", locale);
    }
}
