package yeji.form.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: domain.md, 7.3: SIMILAR (stems ≥ 0.7 by Levenshtein). */
class ProjectNamesTest {

    @ParameterizedTest
    @CsvSource({
        "政府公开工作专项经费, 政务公开工作专项经费, 0.75",
        "四最营商环境（四送一服）专项工作经费, 四最营商环境(四送一服)专项工作经费, 1",
        "金融发展专项经费, 金融发展, 1",
        "机关业务专项经费, 综合运行保障, 0",
        "经费, 资金, 0"
    })
    void names_are_compared_by_their_stems(String one, String other, double likeness) {
        assertThat(ProjectNames.likeness(one, other)).isEqualTo(likeness);
        assertThat(ProjectNames.likeness(other, one)).isEqualTo(likeness);
    }

    @Test
    void the_project_and_the_task_of_the_real_document_are_similar_and_other_projects_are_not() {
        assertThat(ProjectNames.likeness("政府公开工作专项经费", "政务公开工作专项经费")).isGreaterThanOrEqualTo(ProjectNames.SIMILAR);
        assertThat(ProjectNames.likeness("防范非法集资工作专项经费", "金融发展专项经费")).isLessThan(ProjectNames.SIMILAR);
    }

    @Test
    void at_least_two_characters_are_left() {
        assertThat(ProjectNames.stem("水项目")).isEqualTo("水项目");
        assertThat(ProjectNames.stem("水利项目")).isEqualTo("水利");
        assertThat(ProjectNames.stem("项目资金")).isEqualTo("项目");
    }
}
