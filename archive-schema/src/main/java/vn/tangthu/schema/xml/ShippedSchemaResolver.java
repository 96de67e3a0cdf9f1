package vn.tangthu.schema.xml;

import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/** Answers imports inside schemas from the shipped ones; anything else is refused. */
final class ShippedSchemaResolver implements LSResourceResolver {

    @Override
    public LSInput resolveResource(String type, String namespace, String publicId, String systemId, String base) {
        if (!Namespaces.XLINK.equals(namespace))
            throw new IllegalStateException("Schema imports what is not shipped: " + systemId);
        LSInput input = newInput();
        input.setSystemId("xlink.xsd");
        input.setByteStream(PackageSchemas.open("xlink.xsd"));
        return input;
    }

    private static LSInput newInput() {
        try {
            Object implementation = DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            return ((DOMImplementationLS) implementation).createLSInput();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
