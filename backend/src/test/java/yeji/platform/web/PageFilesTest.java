package yeji.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class PageFilesTest {

    @TempDir
    Path directory;

    @BeforeEach
    void aPage() throws IOException {
        Files.writeString(directory.resolve("index.html"), "index");
        Files.writeString(directory.resolve("icon.svg"), "icon");
    }

    private Optional<String> answerTo(String path) throws IOException {
        Resource location = new FileSystemResource(directory + "/");
        return Optional.ofNullable(new PageFiles.PageResolver().getResource(path, location))
                .map(Resource::getFilename);
    }

    @Test
    void a_file_answers_for_itself_and_the_index_for_every_address_of_the_page() throws IOException {
        assertThat(answerTo("icon.svg")).contains("icon.svg");
        for (String page : List.of("", "forms", "forms/abc", "forms/abc/history", "a.b/c")) {
            assertThat(answerTo(page)).as(page).contains("index.html");
        }
    }

    @Test
    void a_file_that_is_not_there_is_not_found() throws IOException {
        for (String file : List.of("nothing.js", "forms/nothing.css", "../secret.txt")) {
            assertThat(answerTo(file)).as(file).isEmpty();
        }
    }
}
