package yeji.platform.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What people read, in Chinese or English: bundles {@code messages/<module>.properties} and {@code …_en.properties}. */
@Component
public class Wording {

    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** A text with its arguments. A key that no bundle has is a bug. */
    public String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The language that a request asks for by Accept-Language; Chinese without it. */
    public static Locale spokenBy(HttpHeaders headers) {
        try {
            Locale best = Locale.lookup(headers.getAcceptLanguage(), SPOKEN);
            return best == null ? Locale.SIMPLIFIED_CHINESE : best;
        } catch (IllegalArgumentException notALanguage) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }
}
