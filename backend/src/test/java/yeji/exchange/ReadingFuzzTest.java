package yeji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import yeji.exchange.docx.WordReader;
import yeji.exchange.layout.Doubt;
import yeji.exchange.layout.FormsIn;
import yeji.exchange.layout.ReadForm;
import yeji.exchange.source.Block;
import yeji.exchange.source.Cell;
import yeji.exchange.source.ReadLimits;
import yeji.exchange.source.Row;
import yeji.exchange.source.SourceDocument;
import yeji.exchange.source.Table;
import yeji.exchange.source.TimeLimit;
import yeji.exchange.source.Unreadable;
import yeji.form.tree.Node;
import yeji.form.tree.NodeId;

/**
 * Documents that chance has spoilt are read or refused, and nothing else: no other exception leaves the readers, ids stay
 * unique, and doubts name places that are there. The seed is printed and taken back by {@code -Dyeji.test.seed=…}.
 */
class ReadingFuzzTest {

    private static final long SEED = Long.getLong("yeji.test.seed", System.nanoTime());
    private static final int ROUNDS = 100;
    private static final List<String> WORDS = List.of(
            "",
            "　",
            "—",
            "一级指标",
            "二级指标",
            "三级指标",
            "指标值",
            "绩效指标",
            "年度绩效指标",
            "项目名称",
            "实施单位",
            "年度目标",
            "中期目标",
            "项目资金（元）",
            "年度资金总额",
            "中期资金总额",
            "财政拨款",
            "任务名称",
            "主要内容",
            "总额",
            "金额合计",
            "产出指标",
            "数量指标",
            "≥3个",
            "1,2.3",
            "854万",
            "（2024年度）",
            "单位：元",
            "部门整体支出绩效目标表",
            "项目支出绩效目标表",
            "注：说明",
            "运算符号",
            "度量单位",
            "分值",
            "指标方向",
            "备注",
            "[bookmark: a]",
            "\"",
            "：",
            "：：甲：",
            "单位负责人（签字）： 填表人：甲",
            "甲\n乙\n\n丙",
            "\uD83D\uDE00",
            "合计",
            "单位",
            "实际完成值");

    @Test
    void spoilt_grids_are_read_or_refused() {
        Random random = seeded();
        List<SourceDocument> sound = soundDocuments();
        for (int round = 0; round < ROUNDS; round++) {
            SourceDocument spoilt = spoil(sound.get(random.nextInt(sound.size())), random);
            try {
                List<ReadForm> forms = new FormsIn(ReadLimits.STANDARD, Reading.ids())
                        .read(spoilt, TimeLimit.of(Reading.NOON, Duration.ofSeconds(9)));
                assertThat(forms).isNotEmpty().allSatisfy(ReadingFuzzTest::isWellFormed);
            } catch (Unreadable refused) {
                assertThat(refused.fault()).isNotNull();
            }
        }
    }

    @Test
    void spoilt_word_files_are_read_or_refused() {
        Random random = seeded();
        byte[] xml = mainPart(Reading.sample("forms.docx"));
        for (int round = 0; round < ROUNDS / 4; round++) {
            byte[] spoilt = spoil(xml, random);
            Documents.Outcome ofPart = Reading.documents().read("f.docx", Docx.zip(Docx.parts(spoilt)));
            Documents.Outcome ofFile = Reading.documents().read("f.docx", spoil(Reading.sample("forms.docx"), random));
            assertThat(ofPart).isNotNull();
            assertThat(ofFile).isNotNull();
        }
    }

    @Test
    void spoilt_texts_are_read_or_refused() {
        Random random = seeded();
        String seed = new String(Reading.sample("seed.txt"), StandardCharsets.UTF_8);
        for (int round = 0; round < ROUNDS / 4; round++) {
            byte[] bytes = spoil(seed.getBytes(StandardCharsets.UTF_8), random);
            assertThat(Reading.documents().read("f.txt", bytes)).isNotNull();
            String shuffled = spoil(seed, random);
            assertThat(Reading.documents().read("f.txt", shuffled.getBytes(StandardCharsets.UTF_8)))
                    .isNotNull();
        }
    }

    private static Random seeded() {
        System.out.println("yeji.test.seed=" + SEED);
        return new Random(SEED);
    }

    private static void isWellFormed(ReadForm form) {
        List<NodeId> ids = new ArrayList<>();
        form.paper().indicatorTree().categories().forEach(category -> {
            ids.add(category.id());
            category.subcategories().forEach(subcategory -> {
                ids.add(subcategory.id());
                subcategory.indicators().stream().map(Node::id).forEach(ids::add);
            });
        });
        if (form.content() instanceof ReadForm.DepartmentContent department) {
            department.tasks().stream().map(Node::id).forEach(ids::add);
        }
        assertThat(ids).doesNotHaveDuplicates();
        for (Doubt doubt : form.doubts()) {
            NodeId node = doubt.place().node();
            if (node != null) {
                assertThat(ids).contains(node);
            }
        }
        form.paper()
                .indicatorTree()
                .indicators()
                .forEach(indicator -> assertThat(indicator.name() + indicator.targetText())
                        .isNotBlank()
                        .doesNotContain("\n"));
    }

    private static List<SourceDocument> soundDocuments() {
        List<SourceDocument> documents = new ArrayList<>();
        for (String sample :
                List.of("forms.docx", "variants/c-split-target.docx", "variants/b-repeated-level-cells.docx")) {
            try {
                documents.add(new WordReader(ReadLimits.STANDARD)
                        .read(sample, Reading.sample(sample), TimeLimit.of(Reading.NOON, Duration.ofSeconds(9))));
            } catch (Unreadable refused) {
                throw new IllegalStateException(refused);
            }
        }
        return documents;
    }

    /** Drops, doubles and swaps rows, changes texts, spans and merges, and forgets the grid. */
    private static SourceDocument spoil(SourceDocument sound, Random random) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : sound.blocks()) {
            List<Row> rows = new ArrayList<>(block.rows());
            for (int change = random.nextInt(12); change > 0 && !rows.isEmpty(); change--) {
                int at = random.nextInt(rows.size());
                switch (random.nextInt(5)) {
                    case 0 -> rows.remove(at);
                    case 1 -> rows.add(random.nextInt(rows.size() + 1), rows.get(at));
                    case 2 -> Collections.swap(rows, at, random.nextInt(rows.size()));
                    default -> rows.set(at, spoil(rows.get(at), random));
                }
            }
            Table.Columns[] columns = Table.Columns.values();
            blocks.add(new Table(
                    random.nextInt(3) > 0 ? Table.Columns.GRID : columns[random.nextInt(columns.length)], rows));
        }
        return new SourceDocument(sound.file(), blocks);
    }

    private static Row spoil(Row row, Random random) {
        List<Cell> cells = new ArrayList<>(row.cells());
        int at = random.nextInt(cells.size() + 1);
        Cell.Merge[] merges = Cell.Merge.values();
        Cell changed = new Cell(
                WORDS.get(random.nextInt(WORDS.size())),
                random.nextInt(8),
                1 + random.nextInt(4),
                merges[random.nextInt(merges.length)]);
        if (at == cells.size() || random.nextInt(4) == 0) {
            cells.add(at, changed);
        } else if (random.nextInt(4) == 0) {
            cells.remove(at);
        } else {
            cells.set(at, random.nextBoolean() ? changed : cells.get(at).withText(changed.text()));
        }
        return new Row(cells);
    }

    private static byte[] spoil(byte[] sound, Random random) {
        byte[] spoilt = sound.clone();
        for (int change = 1 + random.nextInt(20); change > 0; change--) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(spoilt, random.nextInt(spoilt.length)) : spoilt;
    }

    private static String spoil(String sound, Random random) {
        StringBuilder spoilt = new StringBuilder(sound);
        for (int change = 1 + random.nextInt(40); change > 0; change--) {
            int at = random.nextInt(spoilt.length() - 1);
            spoilt.replace(
                    at,
                    at + random.nextInt(2),
                    List.of("\t", "\n", "\n\n", "\"", "\u000b", "表", "").get(random.nextInt(7)));
        }
        return spoilt.toString();
    }

    private static byte[] mainPart(byte[] word) {
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(word))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return zip.readAllBytes();
                }
            }
            throw new IllegalStateException("no main part");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
