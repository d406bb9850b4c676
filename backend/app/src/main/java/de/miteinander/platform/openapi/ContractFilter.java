package de.miteinander.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/**
 * Completes the contract with what every operation shares, so that no resource has to repeat it: who may call it, the
 * error answers, the headers, the shape of its schemas. Runs while the application is built.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String IF_MATCH = "If-Match";

    /** The annotation knows one name only; in the contract a shared parameter has a key and a name. */
    private static final Map<String, String> HEADERS =
            Map.of("IdempotencyKey", "Idempotency-Key", "IfMatch", IF_MATCH, "IfNoneMatch", "If-None-Match");

    private final OperationRights rights;

    public ContractFilter(IndexView classes) {
        this.rights = new OperationRights(classes);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        new ProblemResponses(contract.getComponents()).add();
        contract.getComponents().getParameters().forEach((name, header) -> header.setName(HEADERS.get(name)));
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().forEach(this::complete));
        new SchemaShapes(contract).tidy();
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        rights.describe(operation);
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter().ref("IdempotencyKey"));
        }
        boolean conditional = shareIfMatch(operation);
        boolean versioned =
                operation.getResponses().getAPIResponses().values().stream().anyMatch(answer -> has(answer, "ETag"));
        if (method == PathItem.HttpMethod.GET && versioned) {
            operation.addParameter(OASFactory.createParameter().ref("IfNoneMatch"));
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().ref("NotModified"));
        }
        if (isPaged(operation)) {
            operation
                    .getResponses()
                    .getAPIResponse("200")
                    .addHeader("Link", OASFactory.createHeader().ref("Link"));
        }
        addProblems(method, operation, conditional);
        operation.getResponses().getAPIResponses().values().stream()
                .filter(answer -> answer.getRef() == null)
                .forEach(ContractFilter::addRateLimit);
    }

    private static boolean isPaged(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "cursor".equals(parameter.getName()));
    }

    /** What an operation says of {@code If-Match} is the same everywhere; true when it takes the header. */
    private static boolean shareIfMatch(Operation operation) {
        if (operation.getParameters() == null) {
            return false;
        }
        List<Parameter> parameters = new ArrayList<>();
        boolean found = false;
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.getIn() == Parameter.In.HEADER && IF_MATCH.equals(parameter.getName())) {
                found = true;
            } else {
                parameters.add(parameter);
            }
        }
        if (found) {
            parameters.add(OASFactory.createParameter().ref("IfMatch"));
            operation.setParameters(parameters);
        }
        return found;
    }

    private static void addProblems(PathItem.HttpMethod method, Operation operation, boolean conditional) {
        List<String> statuses = new ArrayList<>(List.of("400", "401", "403", "404", "406", "415", "429", "500", "503"));
        if (method != PathItem.HttpMethod.GET) {
            statuses.add("409");
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of("413", "422"));
        } else if (method == PathItem.HttpMethod.POST) {
            statuses.add("422");
        }
        if (conditional) {
            statuses.addAll(List.of("412", "428"));
        }
        statuses.stream()
                .sorted()
                .filter(status -> !operation.getResponses().hasAPIResponse(status))
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem" + status)));
    }

    private static boolean has(APIResponse answer, String header) {
        return answer.getHeaders() != null && answer.getHeaders().containsKey(header);
    }

    private static void addRateLimit(APIResponse answer) {
        Header limit = OASFactory.createHeader().ref("RateLimit");
        answer.addHeader("RateLimit", limit);
    }
}
