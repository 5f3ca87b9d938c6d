package yeji.form.naming;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** What a subcategory (二级指标) is, whatever its name on the paper. Source: domain.md, the official taxonomy. */
public enum SubcategoryCode {
    QUANTITY(CategoryCode.OUTPUT, "数量指标"),
    QUALITY(CategoryCode.OUTPUT, "质量指标"),
    TIMELINESS(CategoryCode.OUTPUT, "时效指标"),
    /** Cost as a part of output, in forms of the style 2015. */
    COST(CategoryCode.OUTPUT, "成本指标"),
    ECONOMIC(CategoryCode.BENEFIT, "经济效益指标"),
    SOCIAL(CategoryCode.BENEFIT, "社会效益指标"),
    ECOLOGICAL(CategoryCode.BENEFIT, "生态效益指标"),
    SUSTAINED(CategoryCode.BENEFIT, "可持续影响指标"),
    SERVED(CategoryCode.SATISFACTION, "服务对象满意度指标"),
    ECONOMIC_COST(CategoryCode.COST, "经济成本指标"),
    SOCIAL_COST(CategoryCode.COST, "社会成本指标"),
    ECOLOGICAL_COST(CategoryCode.COST, "生态环境成本指标"),
    /** Any other, under any category. */
    OTHER(CategoryCode.OTHER, "其他指标");

    private static final Map<String, SubcategoryCode> BY_STEM = Map.ofEntries(
            Map.entry("数量", QUANTITY),
            Map.entry("质量", QUALITY),
            Map.entry("时效", TIMELINESS),
            Map.entry("进度", TIMELINESS),
            Map.entry("成本", COST),
            Map.entry("经济效益", ECONOMIC),
            Map.entry("社会效益", SOCIAL),
            Map.entry("生态效益", ECOLOGICAL),
            Map.entry("环境效益", ECOLOGICAL),
            Map.entry("可持续影响", SUSTAINED),
            Map.entry("满意度", SERVED),
            Map.entry("服务对象满意度", SERVED),
            Map.entry("社会公众或服务对象满意度", SERVED),
            Map.entry("经济成本", ECONOMIC_COST),
            Map.entry("社会成本", SOCIAL_COST),
            Map.entry("生态环境成本", ECOLOGICAL_COST));

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】");

    private final CategoryCode usualCategory;
    private final String canonicalName;

    SubcategoryCode(CategoryCode usualCategory, String canonicalName) {
        this.usualCategory = usualCategory;
        this.canonicalName = canonicalName;
    }

    /**
     * Takes the name of a level-2 row as written (数量指标（必填）, 质量指标（20）分) and gives its code; {@link #OTHER} for unknown ones.
     * A bare 成本指标 is {@link #COST}; where its category is known, ask {@link #of(CategoryCode, String)}.
     */
    public static SubcategoryCode of(String nameAsWritten) {
        return BY_STEM.getOrDefault(stem(nameAsWritten), OTHER);
    }

    /** As {@link #of(String)}, but 成本指标 under the category {@link CategoryCode#COST} (style 2021) is {@link #ECONOMIC_COST}. */
    public static SubcategoryCode of(CategoryCode category, String nameAsWritten) {
        SubcategoryCode code = of(nameAsWritten);
        return code == COST && category == CategoryCode.COST ? ECONOMIC_COST : code;
    }

    /** The category under which the official table has it; a paper may have it elsewhere (满意度 under 效益指标). */
    public CategoryCode usualCategory() {
        return usualCategory;
    }

    /** The official Chinese name, with which a new form writes the subcategory and a page shows the code. */
    public String canonicalName() {
        return canonicalName;
    }

    /** Whether its targets say what something costs, in either style. */
    public boolean isCost() {
        return this == COST || usualCategory == CategoryCode.COST;
    }

    /** The code under which forms of both styles are compared: 成本指标 of 2015 and 经济成本指标 of 2021 are one. */
    public SubcategoryCode comparedAs() {
        return this == ECONOMIC_COST ? COST : this;
    }

    /** What is left of a level's name for its code: NFKC, no blanks, no brackets, no trailing 分, no leading 预期, no 指标. */
    static String stem(String nameAsWritten) {
        String name = BLANKS.matcher(Normalizer.normalize(nameAsWritten, Normalizer.Form.NFKC))
                .replaceAll("");
        name = BRACKETS.matcher(name).replaceAll("");
        if (name.endsWith("分")) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.startsWith("预期")) {
            name = name.substring(2);
        }
        return name.replace("指标", "");
    }
}
