package vn.tangthu.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST API. Nouns, plural; changes of state as sub-resources; errors as RFC 9457 problem details with our code. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info = @Info(title = "Tàng Thư", version = "v1"),
        security = {@SecurityRequirement(name = "basic"), @SecurityRequirement(name = "accessToken")})
@SecurityScheme(securitySchemeName = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
@SecurityScheme(securitySchemeName = "accessToken", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class RestApplication extends Application {}
