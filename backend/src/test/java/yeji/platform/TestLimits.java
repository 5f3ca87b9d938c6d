package yeji.platform;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The limits as they are where nobody sets any. */
public final class TestLimits {

    private TestLimits() {}

    public static Limits defaults() {
        return with(Map.of());
    }

    /**
     * Some limits set, the others as they are.
     *
     * @param settings names without {@code yeji.limits.}
     */
    public static Limits with(Map<String, ?> settings) {
        return new Binder(new MapConfigurationPropertySource(settings.entrySet().stream()
                        .collect(Collectors.toMap(setting -> "yeji.limits." + setting.getKey(), Map.Entry::getValue))))
                .bindOrCreate("yeji.limits", Limits.class);
    }
}
