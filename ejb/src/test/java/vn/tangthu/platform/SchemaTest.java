package vn.tangthu.platform;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class SchemaTest {
    @Test
    void everyEntityFitsItsTable() {
        try (var database = new MigratedDatabase()) {
            assertThatCode(() -> new Persistence(database).close()).doesNotThrowAnyException();
        }
    }
}
