package vn.tangthu.conversion.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenWordFieldsTest {
    @ParameterizedTest
    @ValueSource(strings = {"DATE \\@ &quot;dd/MM/yyyy&quot;", " date ", "TIME", "FILENAME \\p", "USERNAME"})
    void simpleFieldThatChangesBecomesItsText(String instruction) throws XMLStreamException {
        assertThat(copied(
                        "<w:fldSimple w:instr=\"%s\"><w:r><w:t>20/07</w:t></w:r></w:fldSimple>".formatted(instruction)))
                .isEqualTo("<w:r><w:t>20/07</w:t></w:r>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAGE", "NUMPAGES", "DATEX", "REF date", "CREATEDATE", "="})
    void otherFieldsStay(String instruction) throws XMLStreamException {
        var simple = "<w:fldSimple w:instr=\"%s\"><w:r><w:t>1</w:t></w:r></w:fldSimple>".formatted(instruction);
        var marked = marked(instruction, "1");

        assertThat(copied(simple)).isEqualTo(simple);
        assertThat(copied(marked)).isEqualTo(marked);
    }

    @Test
    void fieldBetweenMarksThatChangesBecomesItsText() throws XMLStreamException {
        assertThat(copied("<w:p>" + marked("DATE \\@ d", "20/07") + "<w:r><w:t>!</w:t></w:r></w:p>"))
                .isEqualTo(
                        "<w:p><w:r/><w:r/><w:r/><w:r><w:t>20/07</w:t></w:r><w:r/>" + "<w:r><w:t>!</w:t></w:r></w:p>");
    }

    @Test
    void fieldInsideTheResultOfAnotherIsFrozenAlone() throws XMLStreamException {
        var frozen = copied(marked("REF x", "a</w:t></w:r>" + marked("TIME", "10:00") + "<w:r><w:t>b"));

        assertThat(frozen).contains("REF x", "10:00").doesNotContain("TIME");
        assertThat(frozen.split("fldChar ", -1)).hasSize(4);
    }

    @Test
    void fieldInsideAnInstructionIsFrozenAndTheOuterStays() throws XMLStreamException {
        var inner = marked("DATE", "1");
        var outer = marked("IF </w:instrText></w:r>" + inner + "<w:r><w:instrText> = 1", "yes");

        assertThat(copied(outer)).contains("IF", "yes").doesNotContain("DATE");
    }

    @Test
    void fieldWithoutResultOrEndStays() throws XMLStreamException {
        var bare = mark("begin") + "<w:r><w:instrText>DATE</w:instrText></w:r>" + mark("end");
        var open = mark("begin") + "<w:r><w:instrText>DATE</w:instrText></w:r>";

        assertThat(copied(bare)).isEqualTo(bare);
        assertThat(copied(open)).isEqualTo(open);
        assertThat(copied(mark("end"))).isEqualTo(mark("end"));
    }

    @Test
    void instructionWithoutEndIsNotHeldForEver() throws XMLStreamException {
        var long_ = mark("begin") + "<w:r><w:t>x</w:t></w:r>".repeat(5_000);

        assertThat(copied(long_)).isEqualTo(long_);
    }

    private static String marked(String instruction, String result) {
        return mark("begin") + "<w:r><w:instrText>" + instruction + "</w:instrText></w:r>" + mark("separate")
                + "<w:r><w:t>" + result + "</w:t></w:r>" + mark("end");
    }

    private static String mark(String kind) {
        return "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>".formatted(kind);
    }

    private static String copied(String content) throws XMLStreamException {
        var head = "<w:body xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
        var written = new StringWriter();
        var writer = XMLOutputFactory.newFactory().createXMLEventWriter(written);
        FrozenWordFields.copy(
                XMLInputFactory.newFactory().createXMLEventReader(new StringReader(head + content + "</w:body>")),
                writer);
        writer.flush();
        var all = written.toString();
        return all.substring(all.indexOf(head) + head.length(), all.indexOf("</w:body>"));
    }
}
