package vn.tangthu.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import vn.tangthu.platform.CommittedChanges;

/** Nobody is told that a change was made before it outlives a power cut. */
@Provider
public class DurableAnswers implements ContainerResponseFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    CommittedChanges changes;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!READING.contains(request.getMethod()) && response.getStatusInfo().getFamily() == Family.SUCCESSFUL)
            changes.force();
    }
}
