package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void folders_and_characters_that_are_not_seen_are_left_out() {
        assertThat(FileName.shown("C:\\文件\\绩效目标表.docx")).isEqualTo("绩效目标表.docx");
        assertThat(FileName.shown("../../etc/forms.docx")).isEqualTo("forms.docx");
        assertThat(FileName.shown("a\u202Excod.\r\n\u0000docx")).isEqualTo("axcod.docx");
        assertThat(FileName.shown("\uD800a.txt")).isEqualTo("a.txt");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(FileName.shown("长".repeat(500) + ".docx")).hasSize(200).endsWith("长.docx");
    }
}
