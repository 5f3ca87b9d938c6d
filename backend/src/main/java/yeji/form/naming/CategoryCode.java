package yeji.form.naming;

import java.util.Map;

/** What a category (一级指标) is, whatever its name on the paper. Source: domain.md, the official taxonomy. */
public enum CategoryCode {
    OUTPUT("产出指标"),
    BENEFIT("效益指标"),
    SATISFACTION("满意度指标"),
    COST("成本指标"),
    /** Any other: 投入指标, 过程指标 … */
    OTHER("其他指标");

    private static final Map<String, CategoryCode> BY_STEM = Map.ofEntries(
            Map.entry("产出", OUTPUT),
            Map.entry("效益", BENEFIT),
            Map.entry("效果", BENEFIT),
            Map.entry("经济效益", BENEFIT),
            Map.entry("社会效益", BENEFIT),
            Map.entry("生态效益", BENEFIT),
            Map.entry("社会、经济、生态效益", BENEFIT),
            Map.entry("经济、社会、生态效益", BENEFIT),
            Map.entry("满意度", SATISFACTION),
            Map.entry("服务对象满意度", SATISFACTION),
            Map.entry("社会公众或服务对象满意度", SATISFACTION),
            Map.entry("成本", COST));

    private final String canonicalName;

    CategoryCode(String canonicalName) {
        this.canonicalName = canonicalName;
    }

    /** Takes the name of a level-1 row as written (预期产出指标, 产出指标（40-50）分) and gives its code; {@link #OTHER} for unknown ones. */
    public static CategoryCode of(String nameAsWritten) {
        return BY_STEM.getOrDefault(SubcategoryCode.stem(nameAsWritten), OTHER);
    }

    /** The official Chinese name, with which a new form writes the category and a page shows the code. */
    public String canonicalName() {
        return canonicalName;
    }
}
