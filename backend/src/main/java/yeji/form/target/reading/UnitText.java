package yeji.form.target.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import yeji.form.target.TargetContext;
import yeji.form.target.Unit;
import yeji.form.target.Writing;

/**
 * What stands behind a number: 元/人·月, or the unit that the column or the name gives it.
 *
 * @param per what stands behind the slash
 * @param assumed whether 万 was read as 万元
 * @param listed whether all of it are units that we know
 */
record UnitText(Unit unit, List<Unit> per, boolean assumed, boolean listed) {
    private static final UnitText NONE = new UnitText(Unit.NONE, List.of(), false, false);
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_TIME = 4;
    private static final Pattern BETWEEN_UNITS = Pattern.compile("[/·•・]");
    /** Signs that belong to a sentence, not to a unit: 3至少, 5户一档. */
    private static final Pattern NO_UNIT = Pattern.compile("[每各约至到以内前后底末不含超第半一二两三四五六七八九十]|完成|左右");

    static UnitText of(Unit unit) {
        return new UnitText(unit, List.of(), false, true);
    }

    /** Takes all that stands behind a number. Empty if it is no unit, or a price without its money unit. */
    static Optional<UnitText> read(String behind, TargetContext context) {
        if (behind.isEmpty()) {
            return Optional.of(elsewhere(context).orElse(NONE));
        }
        if (behind.equals("/10万") || behind.equals("/10万人")) {
            return Optional.of(of(Unit.of("/10万")));
        }
        int slash = behind.indexOf('/');
        if (slash < 0) {
            return single(behind, context);
        }
        Optional<List<Unit>> per = units(behind.substring(slash + 1));
        if (per.isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitText> first = slash == 0
                ? elsewhere(context).filter(found -> found.per().isEmpty())
                : single(behind.substring(0, slash), context);
        return first.map(found -> found.per(per.get()));
    }

    /** The names of units with slashes or dots between them; empty if one of them is none. */
    static Optional<List<Unit>> units(String text) {
        List<Unit> units = new ArrayList<>();
        for (String name : BETWEEN_UNITS.split(text, -1)) {
            if (!isUnitName(name)) {
                return Optional.empty();
            }
            units.add(Unit.of(name));
        }
        return Optional.of(units);
    }

    /** Whether we know the unit, or it may be one that we don't: a short word that doesn't begin with a time or with money. */
    static boolean isUnitName(String name) {
        if (Unit.known(name).isPresent()) {
            return true;
        }
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.codePoints().allMatch(Character::isLetter)
                && !NO_UNIT.matcher(name).find()
                && !name.startsWith("元")
                && !beginsWithTime(name);
    }

    private static boolean beginsWithTime(String name) {
        for (int end = 1; end <= Math.min(LONGEST_TIME, name.length()); end++) {
            if (Unit.known(name.substring(0, end)).filter(Unit::isTime).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<UnitText> single(String name, TargetContext context) {
        if (name.equals("万")) {
            return Optional.of(tenThousand(context));
        }
        boolean listed = Unit.known(name).isPresent();
        return isUnitName(name) ? Optional.of(new UnitText(Unit.of(name), List.of(), false, listed)) : Optional.empty();
    }

    /** 万 alone: of the unit that stands elsewhere; under cost 万元. */
    private static UnitText tenThousand(TargetContext context) {
        Optional<Unit> counted = elsewhere(context)
                .filter(found -> found.per().isEmpty())
                .flatMap(found -> Unit.known("万" + found.unit().text()));
        boolean assumed = counted.isEmpty() && context.subcategory().isCost();
        Unit unit = counted.orElseGet(() -> Unit.of(assumed ? "万元" : "万"));
        return new UnitText(unit, List.of(), assumed, true);
    }

    /** The unit column, else the bracket at the end of the name. */
    private static Optional<UnitText> elsewhere(TargetContext context) {
        TargetContext nowhere = TargetContext.of(context.subcategory(), "");
        String column = context.unitColumn() == null ? "" : Writing.plain(context.unitColumn());
        Optional<UnitText> inColumn = column.isEmpty() ? Optional.empty() : read(column, nowhere);
        if (inColumn.isPresent()) {
            return inColumn;
        }
        String inName = bracketAtEnd(Writing.plain(context.indicatorName()));
        return inName.isEmpty() ? Optional.empty() : read(inName, nowhere).filter(UnitText::listed);
    }

    /** What the last bracket of a name says of the unit: 亩 of 造林面积（亩）, % of 成活率（≥**%）. */
    private static String bracketAtEnd(String name) {
        int open = name.lastIndexOf('(');
        if (open < 0 || !name.endsWith(")")) {
            return "";
        }
        String inside = name.substring(open + 1, name.length() - 1).replace("*", "");
        String unit = inside.startsWith("单位:") ? inside.substring(3) : inside;
        return Phrase.of(unit).map(Phrase::core).orElse(unit);
    }

    private UnitText per(List<Unit> units) {
        boolean allListed = listed
                && units.stream().allMatch(each -> Unit.known(each.text()).isPresent());
        return new UnitText(unit, List.copyOf(units), assumed, allListed);
    }

    /** The same for each of those as well: 每人 in front of 600元/月. */
    UnitText perAlso(List<Unit> before) {
        List<Unit> all = new ArrayList<>(before);
        all.addAll(per);
        return new UnitText(unit, List.copyOf(all), assumed, listed);
    }

    boolean isMissing() {
        return unit.equals(Unit.NONE);
    }
}
