package de.miteinander.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the contract with what every operation shares, so that no resource has to repeat it: the error answers, the
 * security schemes, the order of things.
 */
public class ContractFilter implements OASFilter {

    private static final Map<String, String> ERRORS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "The request is not valid; errors lists every fault."),
            Map.entry("401", "No valid access token was sent."),
            Map.entry("403", "The caller may not do this."),
            Map.entry("404", "It does not exist, or the caller may not know of it."),
            Map.entry("406", "The format asked for is not offered."),
            Map.entry("409", "It does not fit the current state."),
            Map.entry("412", "Someone has changed it in the meantime; ETag carries the current version."),
            Map.entry("413", "The content is too large."),
            Map.entry("415", "The content's format is not accepted."),
            Map.entry("422", "The content is understood but cannot be carried out."),
            Map.entry("428", "If-Match is missing."),
            Map.entry("429", "Too many requests; Retry-After says how long to wait."),
            Map.entry("500", "A fault of ours; instance identifies it."),
            Map.entry("503", "Not available right now; Retry-After says how long to wait.")));

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        ERRORS.forEach((status, description) ->
                contract.getComponents().addResponse("Problem" + status, problem(description)));
        contract.getPaths().getPathItems().values().forEach(ContractFilter::complete);
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        if (schemas != null) {
            schemas.forEach((name, schema) -> {
                if (name.endsWith("Change")) {
                    // A merge patch may leave out every member.
                    schema.setRequired(null);
                }
            });
            contract.getComponents().setSchemas(new TreeMap<>(schemas));
        }
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            boolean writes = method != PathItem.HttpMethod.GET;
            List<String> statuses = new ArrayList<>(List.of("400", "401", "403", "404", "406", "429", "500", "503"));
            if (writes) {
                statuses.addAll(List.of("409", "413", "415", "422"));
            }
            if (method == PathItem.HttpMethod.PATCH || method == PathItem.HttpMethod.DELETE) {
                statuses.addAll(List.of("412", "428"));
            }
            statuses.stream().sorted().forEach(status -> addProblem(operation, status));
            if (method == PathItem.HttpMethod.POST) {
                operation.addParameter(OASFactory.createParameter().ref("IdempotencyKey"));
            }
        });
    }

    private static void addProblem(Operation operation, String status) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem" + status));
        }
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }
}
