package yeji.exchange.wording;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yeji.form.paper.FormKind;

/**
 * What the title of a table says of it. Source: domain.md, 1.1, kind and title; section 4 for the later stages.
 *
 * @param kind null if the title does not say: the head fields decide
 * @param declaration false for self-evaluations, monitoring and other later stages
 */
public record FormTitle(@Nullable FormKind kind, boolean declaration) {

    private static final int LONGEST = 60;
    private static final Pattern SENTENCE = Pattern.compile("[。；;,，!！?？:]|关于|通知|请");
    private static final Pattern NUMBER_IN_FRONT = Pattern.compile("^(?:附[件表]?|表)[\\d一二三四五六七八九十-]{0,5}[:.、]?");
    private static final Pattern BRACKETS_BEHIND = Pattern.compile("\\([^()]{0,40}\\)?$|20\\d\\d年度\\)$");
    private static final Pattern LATER_STAGE = Pattern.compile("自评|监控|跟踪|评价|评分|得分|完成情况|执行情况|复核|自查|运行情况");
    private static final Pattern DECLARATION = Pattern.compile("绩效.{0,6}目标|目标.{0,2}绩效|绩效.{0,8}(?:申报|批复|审批)|绩效指标");
    private static final Pattern OF_DEPARTMENT = Pattern.compile("整体");
    private static final Pattern OF_PROJECT = Pattern.compile("项目|专项");

    /** Empty if the text is no title of such a table, as where it only mentions one. */
    public static Optional<FormTitle> read(String text) {
        String compact = Compact.of(text);
        if (compact.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = NUMBER_IN_FRONT.matcher(compact).replaceFirst("");
        for (int bracket = 0; bracket < 3; bracket++) {
            bare = BRACKETS_BEHIND.matcher(bare).replaceFirst("");
        }
        boolean isTitle = (bare.endsWith("表") || bare.endsWith("申报书"))
                && bare.contains("绩效")
                && !SENTENCE.matcher(bare).find();
        if (!isTitle) {
            return Optional.empty();
        }
        if (LATER_STAGE.matcher(bare).find()) {
            return Optional.of(new FormTitle(null, false));
        }
        return DECLARATION.matcher(bare).find() ? Optional.of(new FormTitle(kindOf(bare), true)) : Optional.empty();
    }

    private static @Nullable FormKind kindOf(String title) {
        if (OF_DEPARTMENT.matcher(title).find() && !title.contains("项目整体")) {
            return FormKind.DEPARTMENT;
        }
        return OF_PROJECT.matcher(title).find() ? FormKind.PROJECT : null;
    }
}
