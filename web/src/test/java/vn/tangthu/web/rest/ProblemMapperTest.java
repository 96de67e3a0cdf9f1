package vn.tangthu.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tangthu.web.messages.Messages;

class ProblemMapperTest {
    @Test
    void anAddressThatIsNotThereIsAnsweredWithoutAnythingOfTheServer() {
        var problem = ProblemMapper.ofStatus(
                404,
                "RESTEASY003210: Could not find resource for full path: http://127.0.0.1/api/v1/x",
                Messages.VIETNAMESE);

        assertThat(problem.code()).isEqualTo("WEB-404");
        assertThat(problem.arguments()).isEmpty();
    }

    @Test
    void aRequestThatCannotBeReadIsToldWhyWithoutTheServersNumber() {
        var problem = ProblemMapper.ofStatus(400, "RESTEASY003200: no value for x", Messages.VIETNAMESE);

        assertThat(problem.code()).isEqualTo("WEB-400");
        assertThat(problem.arguments()).containsEntry("reason", "no value for x");
    }
}
