package yeji.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import yeji.Yeji;

/** The process under test: the application as it is, and beside it the floors that it is held against. */
final class Application {

    static final String READY = "ready at port ";

    private Application() {}

    public static void main(String[] arguments) throws IOException {
        SpringApplication application =
                new SpringApplication(Yeji.class, Floors.class, PlainDoors.class, RawWrites.class, PlainParsing.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("applicationAlone", new ApplicationAlone()));
        ConfigurableApplicationContext running = application.run(arguments);
        System.out.println(READY + running.getEnvironment().getProperty("local.server.port"));
        System.in.transferTo(OutputStream.nullOutputStream());
        running.close(); // whoever started it is gone
    }

    /** Parts of tests lie on the class path too, and are none of the application. */
    private static final class ApplicationAlone extends TypeExcludeFilter {

        private static final String OWN =
                Yeji.class.getProtectionDomain().getCodeSource().getLocation().toString();

        @Override
        public boolean match(MetadataReader found, MetadataReaderFactory all) throws IOException {
            return !found.getResource().getURL().toString().startsWith(OWN);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ApplicationAlone;
        }

        @Override
        public int hashCode() {
            return OWN.hashCode();
        }
    }
}
