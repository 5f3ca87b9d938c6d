package yeji.form.tree;

/** What a paper's direction column says (指标方向). */
public enum StatedDirection {
    /** 正向. */
    HIGHER,
    /** 反向. */
    LOWER
}
