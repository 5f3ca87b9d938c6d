package yeji.account;

import java.util.UUID;
import org.springframework.stereotype.Service;
import yeji.account.storage.SetupStore;

/** Names this set of data: a restore from a backup makes another one, and whoever met the old one reloads instead of merging. */
@Service
public class Epoch {

    private final String value;

    Epoch(SetupStore setup) {
        this.value = setup.epoch(UUID.randomUUID().toString());
    }

    public String value() {
        return value;
    }
}
