package vn.tangthu.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.Processing;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.RenditionView;
import vn.tangthu.document.api.SecretMark;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Ids;
import vn.tangthu.search.api.TextCoverage;

class DocumentTextsTest {
    @Test
    void eachComponentGivesItsText() {
        assertThat(texts(100, 100, "một", null, "hai"))
                .isEqualTo(new EntrySource.Text(TextCoverage.WHOLE, List.of("một", "hai")));
        assertThat(texts(100, 100, (String) null)).isEqualTo(EntrySource.Text.NONE);
    }

    @Test
    void whatIsOverTheLimitsIsLeftOutAndSaidSo() {
        assertThat(texts(4, 100, "abcdef", "gh"))
                .isEqualTo(new EntrySource.Text(TextCoverage.BEGINNING, List.of("abcd", "gh")));
        assertThat(texts(4, 5, "abcd", "efg"))
                .isEqualTo(new EntrySource.Text(TextCoverage.BEGINNING, List.of("abcd", "e")));
    }

    @Test
    void whatBearsAnUndecidedMarkOfSecrecyGivesNoText() {
        var marked = List.of(Finding.error(SecretMark.FINDING, "a.pdf", Map.of("mark", "MẬT")));
        var ordinary = Map.of(DocumentField.SECRECY, "Thường");

        assertThat(texts(document(List.of(component(1, true)), Map.of(), marked)))
                .isEqualTo(EntrySource.Text.NONE);
        assertThat(texts(document(List.of(component(1, true)), ordinary, marked))
                        .parts())
                .containsExactly("chữ");
    }

    private static EntrySource.Text texts(DocumentView document) {
        return new DocumentTexts(component -> content("chữ"), 100, 100).of(document);
    }

    @ParameterizedTest
    @CsvSource({"1,a", "2,a", "3,a", "4,aộ", "5,aộ", "6,aộđ", "7,aộđ", "8,aộđ", "9,aộđ", "10,aộđ😀", "20,aộđ😀z"})
    void aLimitCutsNoCharacterInTwo(int bytes, String kept) {
        assertThat(texts(bytes, 100, "aộđ😀z").parts()).containsExactly(kept);
    }

    private static EntrySource.Text texts(int perComponent, int perDocument, String... texts) {
        var components = new ArrayList<ComponentView>();
        for (var text : texts) components.add(component(components.size() + 1, text != null));
        var texted = new DocumentTexts(component -> content(texts[component.ordinal() - 1]), perComponent, perDocument);
        return texted.of(document(components));
    }

    private static DocumentView document(List<ComponentView> components) {
        return document(components, Map.of(), List.of());
    }

    private static DocumentView document(
            List<ComponentView> components, Map<DocumentField, String> metadata, List<Finding> findings) {
        return new DocumentView(
                new DocumentId(Ids.next()),
                new AgencyId(Entries.AGENCY),
                new UnitId(Entries.UNIT),
                Custody.UNIT,
                new DocumentMetadata(Direction.OUTGOING, metadata),
                Processing.DONE,
                components,
                findings,
                Instant.EPOCH,
                "vanthu",
                0);
    }

    private static ComponentView component(int ordinal, boolean hasText) {
        var text = new RenditionView(
                RenditionPurpose.TEXT, "", Conformance.NOT_APPLICABLE, "text/plain", 0, "", "", Instant.EPOCH);
        return new ComponentView(
                new ComponentId(Ids.next()),
                ordinal,
                "a.pdf",
                "application/pdf",
                Optional.empty(),
                1,
                "",
                "",
                hasText ? List.of(text) : List.of());
    }

    private static Content content(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Content() {
            @Override
            public String fileName() {
                return "a.txt";
            }

            @Override
            public String mediaType() {
                return "text/plain";
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public String sha256() {
                return "";
            }

            @Override
            public InputStream stream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public InputStream stream(long from, long length) {
                return new ByteArrayInputStream(bytes, (int) from, (int) length);
            }

            @Override
            public Path file() {
                throw new UnsupportedOperationException();
            }
        };
    }
}
