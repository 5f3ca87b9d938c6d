package yeji.exchange;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What imports may take. Each is a setting {@code yeji.import.…}. Source: api.md, section 7. The size of a file is one of the reader's
 * limits.
 *
 * @param files of one upload
 * @param uploadSize of the files of one upload together
 * @param waiting uploads that wait for their turn in this process; one more is sent away
 * @param workers uploads that are read at once
 * @param filesInMemory files whose bytes are held in memory at once, while they are looked at or read
 * @param kept how long an import is there for its uploader
 */
@ConfigurationProperties("yeji.import")
public record ImportSettings(
        @DefaultValue("20") int files,
        @DefaultValue("100MB") DataSize uploadSize,
        @DefaultValue("100") int waiting,
        @DefaultValue("2") int workers,
        @DefaultValue("4") int filesInMemory,
        @DefaultValue("24h") Duration kept) {}
