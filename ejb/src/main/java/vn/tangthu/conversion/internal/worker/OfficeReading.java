package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Reads the text of an office document. Documents embedded in it are left out: they are not part of the printed pages. */
final class OfficeReading implements Task {
    private final AutoDetectParser parser = new AutoDetectParser();

    /** In spreadsheets head and foot of the pages are codes for the printer (font, page number), not text. */
    private static OfficeParserConfig whatIsText(String mediaType) {
        var config = new OfficeParserConfig();
        config.setIncludeHeadersAndFooters(!mediaType.contains("excel") && !mediaType.contains("spreadsheet"));
        return config;
    }

    @Override
    public Map<String, String> run(Map<String, String> request) throws IOException, UnreadableContentException {
        var context = new ParseContext();
        context.set(Parser.class, EmptyParser.INSTANCE);
        context.set(OfficeParserConfig.class, whatIsText(request.get(Words.MEDIA_TYPE)));
        var target = Files.newBufferedWriter(Path.of(request.get(Words.TARGET)), StandardCharsets.UTF_8);
        try (var text = new LimitedText(new NormalizedText(target), Long.parseLong(request.get(Words.MOST_LETTERS)));
                var source = TikaInputStream.get(Path.of(request.get(Words.SOURCE)))) {
            var metadata = new Metadata();
            metadata.set(Metadata.CONTENT_TYPE, request.get(Words.MEDIA_TYPE));
            var body = new NamesApart(new BodyContentHandler(text), request.get(Words.MEDIA_TYPE));
            parser.parse(source, body, metadata, context);
            return Map.of(
                    Words.STATUS, Words.DONE,
                    Words.LETTERS, Long.toString(text.letters()),
                    Words.NAMES, body.names(),
                    Words.SHORTENED, Boolean.toString(text.shortened()));
        } catch (EncryptedDocumentException e) {
            throw UnreadableContentException.locked();
        } catch (TikaException | SAXException e) {
            throw UnreadableContentException.damaged(e.getMessage());
        }
    }
}
