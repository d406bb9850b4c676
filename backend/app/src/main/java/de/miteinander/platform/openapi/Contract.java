package de.miteinander.platform.openapi;

import de.miteinander.platform.problem.Problem;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What stands at the head of {@code openapi.yaml}. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Miteinander",
                        version = "1.0.0",
                        description =
                                "A municipality works out its integration concept together and sees whether anything changes. Errors are application/problem+json (RFC 9457). Single resources carry a strong ETag; PATCH and DELETE need it as If-Match. Lists are read page by page with limit and cursor. Integrators start with docs/integrators.md.",
                        contact = @Contact(name = "Miteinander", url = "https://miteinander.example"),
                        license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/en/")),
        servers =
                @Server(
                        url = "/",
                        description = "The installation this document was read from: production, staging or local.",
                        extensions = @Extension(name = "x-internal", value = "false", parseValue = true)),
        security = @SecurityRequirement(name = "keycloak"),
        tags = {
            @Tag(name = "Account", description = "Who am I, registration, approval, roles."),
            @Tag(name = "Actor", description = "Organisations and people of the network."),
            @Tag(name = "Working group", description = "AGs and who belongs to them."),
            @Tag(name = "Process", description = "A concept's way: phases, next steps, goals, bodies, decisions."),
            @Tag(name = "Guideline", description = "Guidelines, the questions they yield, and the answers."),
            @Tag(name = "Measure", description = "What is to be done, by whom, until when, and with what effect."),
            @Tag(name = "Indicator", description = "Time series and whether anything changed."),
            @Tag(name = "Job", description = "Long work that goes on after the answer."),
            @Tag(name = "Search", description = "Finding things."),
            @Tag(name = "Municipality", description = "Pages that the municipality writes, and feedback.")
        },
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = Problem.class),
                        headers = {
                            @Header(
                                    name = "ETag",
                                    description = "The version; send it as If-Match to change it.",
                                    schema = @Schema(type = SchemaType.STRING, maxLength = 40, examples = "\"7\"")),
                            @Header(
                                    name = "Link",
                                    description =
                                            "The next page as a link (RFC 8288), rel=next; missing on the last one.",
                                    schema =
                                            @Schema(
                                                    type = SchemaType.STRING,
                                                    maxLength = 8000,
                                                    examples = "</api/v1/measures?limit=50&cursor=eyJ>; rel=\"next\"")),
                            @Header(
                                    name = "Location",
                                    description = "Where the new resource is.",
                                    schema = @Schema(type = SchemaType.STRING, maxLength = 500)),
                            @Header(
                                    name = "RateLimit",
                                    description = "Requests left (r) and seconds until the count starts anew (t).",
                                    schema =
                                            @Schema(
                                                    type = SchemaType.STRING,
                                                    maxLength = 100,
                                                    examples = "\"default\";r=1199;t=60")),
                            @Header(
                                    name = "Retry-After",
                                    description = "Seconds to wait before the next try.",
                                    schema = @Schema(type = SchemaType.STRING, maxLength = 40, examples = "5")),
                            @Header(
                                    name = "WWW-Authenticate",
                                    description = "How to authenticate: with a bearer token.",
                                    schema = @Schema(type = SchemaType.STRING, maxLength = 200, examples = "Bearer"))
                        },
                        parameters = {
                            @Parameter(
                                    name = "IdempotencyKey",
                                    in = ParameterIn.HEADER,
                                    description =
                                            "A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice.",
                                    schema =
                                            @Schema(
                                                    type = SchemaType.STRING,
                                                    maxLength = 200,
                                                    examples = "4b0f7a52-3f0c-4b8f-8f5e-2f6f6b5d7a01")),
                            @Parameter(
                                    name = "IfMatch",
                                    in = ParameterIn.HEADER,
                                    description =
                                            "The ETag of the version that was read. Without it 428, with an old one 412.",
                                    schema = @Schema(type = SchemaType.STRING, maxLength = 40, examples = "\"7\"")),
                            @Parameter(
                                    name = "IfNoneMatch",
                                    in = ParameterIn.HEADER,
                                    description =
                                            "The ETag of the version at hand; 304 when it is still the current one.",
                                    schema = @Schema(type = SchemaType.STRING, maxLength = 40, examples = "\"7\""))
                        },
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "keycloak",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        bearerFormat = "JWT",
                                        description =
                                                "An access token (JWT, checked as RFC8725 advises) of the installation's Keycloak realm, valid for five minutes. People sign in with the authorization code flow and PKCE, services with client credentials.")))
public class Contract extends Application {}
