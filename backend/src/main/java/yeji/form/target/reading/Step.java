package yeji.form.target.reading;

import java.util.Optional;
import yeji.form.target.Target;

/** One try at a text; empty: it is none of this step's writings, the next one may know. */
interface Step {
    Optional<Target> read(Wording wording);
}
