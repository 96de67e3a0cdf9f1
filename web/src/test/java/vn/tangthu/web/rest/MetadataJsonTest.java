package vn.tangthu.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.InvalidMetadataException;
import vn.tangthu.platform.Finding;

class MetadataJsonTest {
    @Test
    void valuesAreReadByTheirFieldNames() throws JsonProcessingException {
        var metadata = read("{\"direction\":\"INCOMING\",\"subject\":\"Về việc\",\"numberOfPage\":3,\"keyword\":null}");
        assertThat(metadata)
                .isEqualTo(new DocumentMetadata(
                        Direction.INCOMING,
                        Map.of(DocumentField.SUBJECT, "Về việc", DocumentField.NUMBER_OF_PAGE, "3")));
        assertThat(MetadataJson.write(metadata))
                .isEqualTo(Map.of("direction", "INCOMING", "subject", "Về việc", "numberOfPage", "3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"direction\":\"INCOMING\",\"colour\":\"red\"}; MET-009; colour",
                "{\"direction\":\"INCOMING\",\"subject\":[\"a\"]}; MET-009; subject",
                "{\"direction\":\"SIDEWAYS\"}; MET-006; direction",
                "{}; MET-001; direction"
            })
    void whatIsNoValueOfAFieldIsTold(String json, String code, String field) {
        assertThatThrownBy(() -> read(json))
                .asInstanceOf(throwable(InvalidMetadataException.class))
                .satisfies(refusal -> assertThat(refusal.findings())
                        .extracting(Finding::code, Finding::subject)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(code, field)));
    }

    @Test
    void anArrayIsNoDescription() {
        assertThatThrownBy(() -> read("[]")).hasMessageContaining("DOC-011");
    }

    private static DocumentMetadata read(String json) throws JsonProcessingException {
        return MetadataJson.read(JsonConfiguration.mapper().readTree(json));
    }
}
