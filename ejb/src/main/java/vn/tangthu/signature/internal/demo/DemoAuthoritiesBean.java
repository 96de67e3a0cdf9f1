package vn.tangthu.signature.internal.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import vn.tangthu.signature.api.DemoAuthorities;
import vn.tangthu.signature.api.DemoQuestionRefusedException;
import vn.tangthu.signature.api.NoDemonstrationException;

/** Answers of the demonstration's authorities, for whoever asks. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoAuthoritiesBean implements DemoAuthorities {
    @Inject
    DemoInstallation installation;

    @Inject
    Clock clock;

    @Override
    public byte[] timeStamp(byte[] question) {
        try {
            return new DemoTimeStamper(authority()).answer(question, clock.instant());
        } catch (IOException e) {
            throw new DemoQuestionRefusedException();
        }
    }

    private DemoAuthority authority() {
        return installation.authority().orElseThrow(NoDemonstrationException::new);
    }
}
