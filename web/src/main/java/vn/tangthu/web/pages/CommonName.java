package vn.tangthu.web.pages;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/** What people call the holder of a certificate. */
final class CommonName {
    private CommonName() {}

    /** The common name in a distinguished name; the whole of it when there is none. */
    static String of(String distinguishedName) throws InvalidNameException {
        return new LdapName(distinguishedName)
                .getRdns().stream()
                        .filter(part -> part.getType().equalsIgnoreCase("CN"))
                        .map(part -> part.getValue().toString())
                        .findFirst()
                        .orElse(distinguishedName);
    }
}
