package yeji.form.paper;

import yeji.form.tree.Budget;

/** The row of sums as the paper states it (金额合计). All amounts null: the row is missing or blank, the computed sums count. */
public record StatedTotal(String label, Budget amounts) {

    public static final StatedTotal NONE = new StatedTotal("金额合计", Budget.BLANK);

    public StatedTotal withLabel(String changed) {
        return new StatedTotal(changed, amounts);
    }

    public StatedTotal withAmounts(Budget changed) {
        return new StatedTotal(label, changed);
    }

    /** Whether the paper states nothing. */
    public boolean isBlank() {
        return amounts.equals(Budget.BLANK);
    }
}
