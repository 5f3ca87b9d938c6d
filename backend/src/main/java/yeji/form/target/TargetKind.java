package yeji.form.target;

/** What sort of value a target is (a closed set). Source: domain.md 3.1. */
public enum TargetKind {
    /** ≥600册 */
    QUANTITY,
    /** ≥90%; 下降10个百分点 */
    PERCENTAGE,
    /** ≤2.16万元; 475元/亩 */
    MONEY,
    /** ≥20分钟 */
    DURATION,
    /** ≥1期/月 */
    RATE,
    /** 12月31日 */
    DEADLINE,
    /** 2023.07-2024.01; 全年 */
    PERIOD,
    /** 有效保障; 否; 优 */
    QUALITATIVE,
    /** ≥3个，每个≥20分钟 */
    COMPOSITE,
    /** Nothing is written: ——, a blank cell. */
    BLANK,
    /** Something is written that is not understood: 每亩300, ≥**%. */
    UNKNOWN
}
