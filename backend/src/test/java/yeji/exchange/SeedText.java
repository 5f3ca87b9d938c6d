package yeji.exchange;

import java.nio.charset.StandardCharsets;

/** The text of the real document, and of others that are made of it. */
final class SeedText {

    private SeedText() {}

    static String real() {
        return new String(Reading.sample("seed.txt"), StandardCharsets.UTF_8);
    }

    /** The same for another year, so that its forms are others. */
    static String of(int year) {
        return real().replace("（2024", "（" + year);
    }

    /** The project form about 防范非法集资 alone, for another year. */
    static String oneProject(int year) {
        String seed = of(year);
        int title = seed.indexOf("防范非法集资工作专项经费", seed.indexOf("项目支出绩效目标表"));
        int start = seed.lastIndexOf("项目支出绩效目标表", title);
        int next = seed.indexOf("项目支出绩效目标表", title);
        return seed.substring(seed.lastIndexOf('\t', start), seed.lastIndexOf('\t', next));
    }
}
