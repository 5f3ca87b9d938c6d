package yeji.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import yeji.platform.Limits;

/**
 * Bounds the body of each request, by its stated length and, for those that state none, while it is read. Uploads
 * (multipart) have limits of their own, {@code spring.servlet.multipart.*}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimits extends OncePerRequestFilter {

    private static final String GRAPHQL = "/graphql";

    private final Limits limits;
    private final Problems problems;

    BodyLimits(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean graphQl = request.getRequestURI().equals(GRAPHQL);
        long limit = (graphQl ? limits.body() : limits.bodyOfOthers()).toBytes();
        if (request.getContentLengthLong() > limit && !graphQl) {
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE);
        } else {
            chain.doFilter(new Bounded(request, limit), response);
        }
    }

    /** Counts what is read, and refuses the first byte too many. */
    private static final class Bounded extends HttpServletRequestWrapper {

        private final long limit;

        Bounded(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (getContentLengthLong() > limit) throw new BodyTooLarge(limit);
            return new CountingStream(super.getInputStream(), limit, this);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class CountingStream extends ServletInputStream {

        private final ServletInputStream source;
        private final long limit;
        private final HttpServletRequest request;
        private long read;

        CountingStream(ServletInputStream source, long limit, HttpServletRequest request) {
            this.source = source;
            this.limit = limit;
            this.request = request;
        }

        @Override
        public int read() throws IOException {
            int next = source.read();
            return next < 0 ? next : counted(1, next);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = source.read(buffer, offset, length);
            return got < 0 ? got : counted(got, got);
        }

        private int counted(int bytes, int result) throws BodyTooLarge {
            read += bytes;
            if (read > limit) throw new BodyTooLarge(limit);
            request.setAttribute(RequestBody.BYTES, read);
            return result;
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
