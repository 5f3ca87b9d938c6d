package yeji.form.paper;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A project's money (项目资金) in 万元, scale as written; null where the paper is blank or has no such row, which is not zero. */
public record Funds(
        @Nullable BigDecimal annualTotal,
        @Nullable BigDecimal fiscalAppropriation,
        @Nullable BigDecimal carriedOver,
        @Nullable BigDecimal otherFunds) {

    public static final Funds BLANK = new Funds(null, null, null, null);

    public Funds withAnnualTotal(@Nullable BigDecimal changed) {
        return new Funds(changed, fiscalAppropriation, carriedOver, otherFunds);
    }

    public Funds withFiscalAppropriation(@Nullable BigDecimal changed) {
        return new Funds(annualTotal, changed, carriedOver, otherFunds);
    }

    public Funds withCarriedOver(@Nullable BigDecimal changed) {
        return new Funds(annualTotal, fiscalAppropriation, changed, otherFunds);
    }

    public Funds withOtherFunds(@Nullable BigDecimal changed) {
        return new Funds(annualTotal, fiscalAppropriation, carriedOver, changed);
    }
}
