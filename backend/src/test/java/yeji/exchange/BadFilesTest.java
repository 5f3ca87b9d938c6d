package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yeji.Approval;
import yeji.exchange.layout.Doubt;
import yeji.exchange.layout.ReadForm;
import yeji.exchange.source.Fault;

/** Files that must be refused, or whose faults must be told: what a person reads, and what reading costs. */
class BadFilesTest {

    private static final List<String> BAD = List.of(
            "not-a-docx-zip.docx",
            "truncated.docx",
            "xlsx-renamed.docx",
            "empty-body.docx",
            "no-table.docx",
            "other-table.docx",
            "bad-money.docx",
            "xxe-file.docx",
            "xxe-remote-dtd.docx",
            "dtd-entity-expansion.docx",
            "dtd-plain.docx",
            "zip-bomb-1g.docx",
            "nested-tables-200.docx",
            "formulas.xlsx",
            "seed-gbk.txt",
            "seed-utf16le-bom.txt",
            "zero-bytes.docx",
            "zero-bytes.txt");
    private static final long NORMAL_UPLOAD_BYTES = 128L << 20;

    @Test
    void each_bad_file_is_refused_with_its_reason_or_its_faults_are_told() {
        StringBuilder report = new StringBuilder();
        for (String file : BAD) {
            report.append(file).append('\n').append(outcome(file)).append('\n');
        }
        Approval.approve("bad-files.txt", report.toString());
    }

    private static String outcome(String file) {
        byte[] content = Reading.sample("bad/" + file);
        Optional<Fault> atOnce = Reading.documents().inspect(file, content);
        Documents.Outcome outcome = Reading.documents().read(file, content);
        if (outcome instanceof Documents.Refused refused) {
            assertThat(atOnce.isPresent()).isEqualTo(refused.fault().seenAtOnce());
            atOnce.ifPresent(fault -> assertThat(fault).isEqualTo(refused.fault()));
            return "  refused " + (atOnce.isPresent() ? "at once" : "after reading") + ": "
                    + refused.fault().code() + " ("
                    + refused.fault() + ")\n  " + Shown.message(refused.fault(), file, Locale.SIMPLIFIED_CHINESE)
                    + "\n  "
                    + Shown.message(refused.fault(), file, Locale.ENGLISH) + "\n";
        }
        List<ReadForm> forms = ((Documents.Understood) outcome).forms();
        StringBuilder told = new StringBuilder("  understood: " + forms.size() + " form(s)\n");
        for (ReadForm form : forms) {
            for (Doubt doubt : form.doubts()) {
                told.append("  ")
                        .append(doubt.code().severity())
                        .append(" at ")
                        .append(Shown.place(form, doubt.place()));
                told.append("\n    ").append(Shown.message(doubt, Locale.SIMPLIFIED_CHINESE));
                told.append("\n    ")
                        .append(Shown.message(doubt, Locale.ENGLISH))
                        .append('\n');
            }
        }
        return told.toString();
    }

    @Test
    void an_amount_that_is_not_understood_is_null_and_never_guessed() {
        ReadForm form = Reading.forms("bad-money.docx", Reading.sample("bad/bad-money.docx"))
                .get(0);

        assertThat(Shown.tasks(form))
                .startsWith("基本支出 / 保障人大办基本运转支出 / – 465.86 0.00", "综合运行保障 / 综合运行保障项目 / 102.16 – 0.00");
        assertThat(Shown.doubts(form))
                .containsExactly(
                        "WARNING MONEY_NOT_UNDERSTOOD at 基本支出.budget.total: abc",
                        "WARNING MONEY_NOT_UNDERSTOOD at 综合运行保障.budget.fiscalAppropriation: 1,23.4.5");
    }

    @Test
    void a_file_that_inflates_to_a_gibibyte_takes_no_more_memory_than_a_normal_upload() {
        byte[] bomb = Reading.sample("bad/zip-bomb-1g.docx");
        long before = allocated();

        assertThat(Reading.refusal("bomb.docx", bomb)).isEqualTo(Fault.INFLATES_TOO_MUCH);

        assertThat(allocated() - before).isLessThan(NORMAL_UPLOAD_BYTES);
    }

    private static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void every_refusal_has_words_in_both_languages(Fault fault) {
        assertThat(Shown.message(fault, "表.docx", Locale.SIMPLIFIED_CHINESE)).contains("表.docx");
        assertThat(Shown.message(fault, "表.docx", Locale.ENGLISH))
                .contains("表.docx")
                .contains("file");
    }
}
