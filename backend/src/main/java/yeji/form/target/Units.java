package yeji.form.target;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The units that we know, with their synonyms and conversions. Source: domain.md 3.5. */
final class Units {
    /** Family, base, and then groups of synonyms, first name first, each with its factor to the base. */
    private static final String CONVERTIBLE = """
            MONEY   元     | 元 1
            TIME    秒     | 秒 秒钟 1 | 分钟 60 | 小时 3600 | 天 日 86400 | 周 星期 604800
            TIME    月     | 月 1 | 季度 季 3 | 半年 6 | 年 年度 学年 12
            TIME    工作日 | 工作日 1
            PERCENT %      | % 百分比 1 | ‰ 0.1
            PERCENT 百分点 | 百分点 个百分点 1
            PERCENT /10万  | /10万 1
            COUNT   米     | 米 1 | 公里 千米 1000
            COUNT   亩     | 亩 1 | 公顷 15 | 平方公里 1500
            COUNT   平方米 | 平方米 ㎡ 平米 m² m2 1
            COUNT   公斤   | 公斤 千克 1 | 吨 1000
            COUNT   立方米 | 立方米 m³ m3 1
            COUNT   人     | 人 名 1
            COUNT   次     | 次 回 1
            """;

    /** Each is a base of its own. */
    private static final String COUNTED = """
            个 场 场次 期 件 项 册 本 份 篇 张 套 人次 户 家 户次 家次 人日 人天 位 台 台次 辆 辆次 艘 架 株 棵 头 只 匹 尾 羽 座 处 条 块 片 栋 幢 间
            所 村 镇 乡 街道 社区 批 批次 起 例 宗 笔 门 类 种 页 幅 部 支 队 班 届 轮 遍 趟 班次 车次 课时 学时 课 节 床 张床 席
            标箱 箱 车 公升 升 克 毫克 厘米 毫米 度 千瓦 千瓦时 兆瓦 千伏安 分 岁 周岁 颗 粒 袋 瓶 盒 桶 包 眼 口 孔 根 杆 盏 点 点位
            平方 立方 方 亩次 字 条次 件次 单 例次 项次 篇次 美元 港元 欧元 日元 卢布 人份
            """;

    private static final Map<String, BigDecimal> MULTIPLIERS = multipliers();
    private static final Map<String, Unit> KNOWN = table();

    private Units() {}

    static Optional<Unit> known(String text) {
        Unit listed = KNOWN.get(text);
        return listed != null ? Optional.of(listed) : multiplied(text);
    }

    private static Optional<Unit> multiplied(String text) {
        return MULTIPLIERS.entrySet().stream()
                .filter(multiplier -> text.startsWith(multiplier.getKey()))
                .flatMap(multiplier -> afterMultiplier(text, multiplier.getKey(), multiplier.getValue()).stream())
                .findFirst();
    }

    private static Optional<Unit> afterMultiplier(String text, String multiplier, BigDecimal times) {
        String counted = text.substring(multiplier.length());
        Unit unit = counted.isEmpty() ? Unit.NONE : KNOWN.get(counted);
        if (unit == null || unit.isTime() || unit.family() == UnitFamily.PERCENT) {
            return Optional.empty();
        }
        return Optional.of(new Unit(
                text, unit.symbol(), unit.family(), unit.base(), unit.factor().multiply(times)));
    }

    /** A unit that is in no list: it counts as itself, a multiplier in front of it is understood. */
    static Unit unlisted(String text) {
        for (Map.Entry<String, BigDecimal> multiplier : MULTIPLIERS.entrySet()) {
            if (text.startsWith(multiplier.getKey())) {
                String counted = text.substring(multiplier.getKey().length());
                return new Unit(text, counted, UnitFamily.COUNT, counted, multiplier.getValue());
            }
        }
        return new Unit(text, text, UnitFamily.COUNT, text, BigDecimal.ONE);
    }

    /** Longest first, as they are looked for in this order. */
    private static Map<String, BigDecimal> multipliers() {
        Map<String, BigDecimal> all = new LinkedHashMap<>();
        all.put("百万", BigDecimal.valueOf(1_000_000));
        all.put("千万", BigDecimal.valueOf(10_000_000));
        all.put("万", BigDecimal.valueOf(10_000));
        all.put("千", BigDecimal.valueOf(1_000));
        all.put("亿", BigDecimal.valueOf(100_000_000));
        return all;
    }

    private static Map<String, Unit> table() {
        Map<String, Unit> all = new HashMap<>();
        for (String name : COUNTED.split("\\s+", -1)) {
            if (!name.isEmpty()) {
                all.put(name, new Unit(name, name, UnitFamily.COUNT, name, BigDecimal.ONE));
            }
        }
        CONVERTIBLE.lines().forEach(line -> addLine(all, line));
        return Map.copyOf(all);
    }

    private static void addLine(Map<String, Unit> all, String line) {
        String[] groups = line.split("\\s*\\|\\s*", -1);
        String[] head = groups[0].split("\\s+", -1);
        UnitFamily family = UnitFamily.valueOf(head[0]);
        for (int group = 1; group < groups.length; group++) {
            String[] words = groups[group].split("\\s+", -1);
            BigDecimal factor = new BigDecimal(words[words.length - 1]);
            for (int word = 0; word < words.length - 1; word++) {
                add(all, new Unit(words[word], words[0], family, head[1], factor));
            }
        }
    }

    /** Times are also written with 个 before them: 个月, 个工作日. */
    private static void add(Map<String, Unit> all, Unit unit) {
        all.put(unit.text(), unit);
        if (unit.isTime()) {
            String text = "个" + unit.text();
            all.put(text, new Unit(text, unit.symbol(), unit.family(), unit.base(), unit.factor()));
        }
    }
}
