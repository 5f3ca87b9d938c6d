package yeji.form.target;

/** How the words of a qualitative target are held against an actual result. */
public enum Scale {
    /** 有效保障: a person judges. */
    NONE,
    /** 是, 否 */
    YES_NO,
    /** 优 > 良 > 中 > 低 > 差 */
    GRADE
}
