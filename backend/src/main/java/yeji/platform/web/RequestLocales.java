package yeji.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a request, for Spring MVC and GraphQL over HTTP. */
@Component("localeResolver")
class RequestLocales implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Wording.spokenBy(new ServletServerHttpRequest(request).getHeaders());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is the one that the request asks for");
    }
}
