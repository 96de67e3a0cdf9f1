package vn.tangthu.conversion.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class FrozenOpenFieldsTest {
    @Test
    void fieldsThatChangeBecomeTheirText() throws XMLStreamException {
        assertThat(
                        copied(
                                "<text:p>Ngày <text:date text:date-value=\"2019-07-20\">20/07/2019</text:date>, "
                                        + "<text:time text:fixed=\"false\">10:00</text:time>, <text:file-name>a.odt</text:file-name></text:p>"))
                .isEqualTo("<text:p>Ngày 20/07/2019, 10:00, a.odt</text:p>");
    }

    @Test
    void fixedAndOtherFieldsStay() throws XMLStreamException {
        var content =
                "<text:p><text:date text:fixed=\"true\">20/07/2019</text:date><text:page-number>1</text:page-number></text:p>";

        assertThat(copied(content)).isEqualTo(content);
    }

    private static String copied(String content) throws XMLStreamException {
        var head = "<text:body xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">";
        var written = new StringWriter();
        var writer = XMLOutputFactory.newFactory().createXMLEventWriter(written);
        FrozenOpenFields.copy(
                XMLInputFactory.newFactory().createXMLEventReader(new StringReader(head + content + "</text:body>")),
                writer);
        writer.flush();
        var all = written.toString();
        return all.substring(all.indexOf(head) + head.length(), all.indexOf("</text:body>"));
    }
}
