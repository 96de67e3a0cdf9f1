package vn.tangthu.signature.internal;

import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.policy.jaxb.BasicSignatureConstraints;
import eu.europa.esig.dss.policy.jaxb.LevelConstraint;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;

/**
 * Validation policy: that of DSS without the European Union's qualification, and stricter where a file was changed after
 * signing.
 */
final class ValidationRules {
    private static final String POLICY_OF_DSS = "/policy/constraint.xml";
    private static final String VERSION_OF_DSS =
            "/META-INF/maven/eu.europa.ec.joinup.sd-dss/dss-validation/pom.properties";

    private ValidationRules() {}

    static ValidationPolicy policy() {
        try (var xml = ValidationPolicyFacade.class.getResourceAsStream(POLICY_OF_DSS)) {
            var parameters = ValidationPolicyFacade.newFacade().unmarshall(xml);
            parameters.setName("Tàng Thư");
            parameters.setEIDAS(null);
            tighten(parameters.getSignatureConstraints().getBasicSignatureConstraints());
            return new EtsiValidationPolicy(parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JAXBException | XMLStreamException | SAXException e) {
            throw new IllegalStateException("validation policy of DSS is not readable", e);
        }
    }

    /** Name and version of what validates. */
    static String tool() {
        try (var properties = SignedDocumentValidator.class.getResourceAsStream(VERSION_OF_DSS)) {
            var version = new Properties();
            version.load(properties);
            return "EU DSS " + version.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tighten(BasicSignatureConstraints rules) {
        rules.setDocMDP(level(Level.FAIL));
        rules.setFieldMDP(level(Level.FAIL));
        rules.setSigFieldLock(level(Level.FAIL));
        rules.setUndefinedChanges(level(Level.FAIL));
        rules.setAnnotationChanges(level(Level.WARN));
        rules.setByteRangeCollision(level(Level.FAIL));
    }

    private static LevelConstraint level(Level level) {
        var constraint = new LevelConstraint();
        constraint.setLevel(level);
        return constraint;
    }
}
