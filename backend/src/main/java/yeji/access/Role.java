package yeji.access;

/** What a person is to a unit (角色). Admin and auditor exclude every other role. Source: api.md, section 6. */
public enum Role {
    /** 填报人: writes the forms of a unit. */
    PREPARER,
    /** 单位负责人: answers for the forms of a unit. */
    UNIT_HEAD,
    /** 财政审核人: reviews and approves on behalf of the finance bureau. */
    FINANCE_REVIEWER,
    /** 查看人: reads what is approved. */
    VIEWER,
    /** 管理员: manages people, roles, units, years; sees no forms. */
    ADMIN,
    /** 审计员: reads the trail; sees no forms. */
    AUDITOR
}
