package yeji.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeji.form.edit.deciding.FormChanged;

/** A write without a reply means unknown, not failed. Source: architecture.md, How one edit travels, Repeats. */
class LostReplyTest {

    @TempDir
    private Path directory;

    @Test
    void a_change_whose_reply_was_lost_is_applied_once_and_answered_as_done() {
        LossyConnection connection = new LossyConnection();
        try (FormWorld world = new FormWorld(directory.resolve("yeji.mv"), connection::over)) {
            Form form = world.project("甲");
            connection.loseReplies(1);

            FormChanged changed =
                    (FormChanged) world.edit(world.preparer, form, 1, UUID.randomUUID(), FormWorld.goal("一"));

            assertThat(connection.stillToLose()).isZero();
            assertThat(changed.revision()).isEqualTo(2);
            Form now = world.forms.find(form.id(), world.preparer).orElseThrow();
            assertThat(changed.form()).isEqualTo(now);
            assertThat(now.docket().changeId()).isEqualTo(changed.changeId());
            assertThat(now.paper().overallGoal()).isEqualTo("一");
        }
    }
}
