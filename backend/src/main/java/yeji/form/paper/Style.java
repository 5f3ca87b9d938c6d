package yeji.form.paper;

/** The generation of the official taxonomy that a tree follows. Source: domain.md, section 2. */
public enum Style {
    /** 财预〔2015〕88号: cost is a subcategory of output. */
    STYLE_2015,
    /** 财预〔2021〕101号: cost is a category, and the first. */
    STYLE_2021
}
