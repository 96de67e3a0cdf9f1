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

class FrozenSheetFormulasTest {
    @ParameterizedTest
    @ValueSource(strings = {"TODAY()", "YEAR(now ( ))-1"})
    void cellThatAsksForTheDayBecomesItsValue(String formula) throws XMLStreamException {
        assertThat(copied("<c r=\"A1\" s=\"1\"><f>" + formula + "</f><v>43666</v></c>"))
                .isEqualTo("<c r=\"A1\" s=\"1\"><v>43666</v></c>");
    }

    @Test
    void otherFormulasStay() throws XMLStreamException {
        var cells = "<c r=\"A1\"><f>SUM(KNOW(1))</f><v>1</v></c><c r=\"A2\"><v>2</v></c><c r=\"A3\"/>";

        assertThat(copied(cells).replace("<c r=\"A3\"></c>", "<c r=\"A3\"/>")).isEqualTo(cells);
    }

    @Test
    void sharedFormulaAndOneWithoutValueStay() throws XMLStreamException {
        var cells =
                "<c r=\"A1\"><f t=\"shared\" si=\"0\" ref=\"A1:A2\">TODAY()</f><v>1</v></c><c r=\"B1\"><f>TODAY()</f></c>";

        assertThat(copied(cells)).isEqualTo(cells);
    }

    private static String copied(String cells) throws XMLStreamException {
        var head = "<row xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
        var written = new StringWriter();
        var writer = XMLOutputFactory.newFactory().createXMLEventWriter(written);
        FrozenSheetFormulas.copy(
                XMLInputFactory.newFactory().createXMLEventReader(new StringReader(head + cells + "</row>")), writer);
        writer.flush();
        var all = written.toString();
        return all.substring(all.indexOf(head) + head.length(), all.indexOf("</row>"));
    }
}
