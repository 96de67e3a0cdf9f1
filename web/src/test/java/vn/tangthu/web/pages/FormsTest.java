package vn.tangthu.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FormsTest {
    private static final Pattern FORM = Pattern.compile("<h:form[^>]*>\\s*(<input[^>]*>)?");

    /** PrimeFaces asks for it when the page is shown again; its own script would add it, but comes only with its components. */
    @Test
    void everyFormSendsTheNonceOfItsPageBack() throws IOException {
        var forms = new ArrayList<String>();
        for (var page : pages()) FORM.matcher(Files.readString(page)).results().forEach(m -> forms.add(m.group()));

        assertThat(forms).hasSizeGreaterThan(10).allSatisfy(form -> assertThat(form)
                .contains("name=\"primefaces.nonce\""));
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            return files.filter(f -> f.toString().endsWith(".xhtml")).toList();
        }
    }
}
