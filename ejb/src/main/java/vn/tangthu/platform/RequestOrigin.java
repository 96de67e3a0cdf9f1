package vn.tangthu.platform;

import jakarta.enterprise.context.RequestScoped;

/** Network address of the current request, noted by the web module's filter. */
@RequestScoped
public class RequestOrigin {
    private String address = "-";

    public void note(String remoteAddress) {
        address = remoteAddress;
    }

    public String address() {
        return address;
    }
}
