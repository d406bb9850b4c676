package de.miteinander.integration;

import static de.miteinander.integration.Client.etag;
import static de.miteinander.integration.Client.of;
import static de.miteinander.integration.Client.ofService;
import static de.miteinander.integration.Client.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.miteinander.client.AccountApi;
import de.miteinander.client.GuidelineApi;
import de.miteinander.client.IndicatorApi;
import de.miteinander.client.MeasureApi;
import de.miteinander.client.WorkingGroupApi;
import de.miteinander.client.http.ApiClient;
import de.miteinander.client.http.ApiException;
import de.miteinander.client.model.ChangeVerdict;
import de.miteinander.client.model.Expected;
import de.miteinander.client.model.Guideline;
import de.miteinander.client.model.ImportReport;
import de.miteinander.client.model.Indicator;
import de.miteinander.client.model.IndicatorLink;
import de.miteinander.client.model.Measure;
import de.miteinander.client.model.MeasureChange;
import de.miteinander.client.model.NewIndicatorLink;
import de.miteinander.client.model.NewMeasure;
import de.miteinander.client.model.NewResponse;
import de.miteinander.client.model.Observation;
import de.miteinander.client.model.Problem;
import de.miteinander.client.model.Prompt;
import de.miteinander.client.model.PromptStatus;
import de.miteinander.client.model.Reason;
import de.miteinander.client.model.Response;
import de.miteinander.client.model.ResponseVisibility;
import de.miteinander.client.model.Result;
import de.miteinander.client.model.Series;
import de.miteinander.client.model.Step;
import de.miteinander.client.model.WorkingGroup;
import de.miteinander.testing.DemoStack;
import de.miteinander.testing.TestDatabase;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * From a guideline to a figure, by the client that integrators generate, against the packaged product and a real Keycloak:
 * people with their own tokens, services with narrow ones. And what must not work, said clearly in both languages.
 */
class ConceptLoopIT {

    private static final Path FIGURES = Path.of("../../docs/examples/foreigners_share.csv");
    private static final String GERMAN = "de";
    private static final String ENGLISH = "en";

    @Test
    void aModeratorMakesAMeasureOfAnAnswerAndLinksAnIndicatorToIt() throws ApiException {
        ApiClient moderator = of("moderation-sprache");
        GuidelineApi guidelines = new GuidelineApi(moderator);
        MeasureApi measures = new MeasureApi(moderator);
        WorkingGroup language = languageGroup(moderator);

        List<Prompt> questions = questions(moderator);
        assertThat(questions)
                .hasSize(3)
                .allSatisfy(question ->
                        assertThat(question.getGuideline().getCode()).isEqualTo("A1"))
                .extracting(question -> question.getQuestion().get("de").getText())
                .contains(
                        "Wie können mehr Gelegenheiten zum Lernen der deutschen Sprache in direktem Kontakt geschaffen werden?");

        String intent = UUID.randomUUID().toString();
        NewResponse words =
                new NewResponse().text("Sprachcafé an zwei Abenden im Monat").visibility(ResponseVisibility.GROUP);
        Response answer = guidelines.answerPrompt(questions.getFirst().getId(), words, intent);
        assertThat(guidelines
                        .answerPrompt(questions.getFirst().getId(), words, intent)
                        .getId())
                .as("the same intent, sent twice")
                .isEqualTo(answer.getId());
        assertThat(answer.getMine()).isTrue();
        assertThat(answer.getStep()).isEqualTo(Step.MEASURE);

        Measure measure = measures.createMeasure(
                new NewMeasure()
                        .processId(questions.getFirst().getProcessId())
                        .workingGroupId(language.getId())
                        .sourceResponseId(answer.getId())
                        .title(text("Sprachcafé")),
                UUID.randomUUID().toString());
        assertThat(measure.getCode()).startsWith("SPR-M-");
        assertThat(guidelines.getResponse(answer.getId(), null).getLinks())
                .as("what became of the answer")
                .anySatisfy(link -> assertThat(link.getId()).isEqualTo(measure.getId()));

        Indicator share = shareOfForeigners(moderator);
        IndicatorLink link = measures.addIndicatorLink(
                measure.getId(),
                new NewIndicatorLink()
                        .indicatorId(share.getId())
                        .expectedDirection(Expected.NONE)
                        .reasoning("Zeigt, für wie viele das Angebot da ist."),
                UUID.randomUUID().toString());
        assertThat(measures.listMeasureLinks(share.getId(), null, null, null).getItems())
                .extracting(IndicatorLink::getId)
                .contains(link.getId());
        assertThat(measures.listIndicatorLinks(measure.getId(), null, null, null)
                        .getItems())
                .extracting(IndicatorLink::getIndicatorCode)
                .containsExactly("DEM-02");
    }

    /** The figures are those of docs/examples: 18.5 % at the census of 2011, 28.98 % in the register of 2020. */
    @Test
    void aServiceImportsFiguresAndReadsWhetherAnythingChanged() throws ApiException, IOException {
        String file = Files.readString(FIGURES);
        IndicatorApi importer = new IndicatorApi(ofService("miteinander-importer"));

        ImportReport preview = send(importer, file, true, key());
        assertThat(preview.getDryRun()).isTrue();
        assertThat(preview.getFaultsTotal()).isZero();
        String intent = key();
        ImportReport done = send(importer, file, null, intent);
        assertThat(done.getCounts().getRows()).isEqualTo(2);
        assertThat(done.getCounts().getRejected()).isZero();
        assertThat(send(importer, file, null, intent).getId())
                .as("the same intent, sent twice")
                .isEqualTo(done.getId());
        assertThat(send(importer, file, null, key()).getCounts().getUnchanged())
                .as("the same file as another intent")
                .isEqualTo(2);

        IndicatorApi reader = new IndicatorApi(ofService("miteinander-reader"));
        Indicator share = shareOfForeigners(ofService("miteinander-reader"));
        Series town = reader.listSeries(share.getId(), null, null, null, null, null).getItems().stream()
                .filter(series -> series.getNaturalKey().equals("DEM-02.emmerich"))
                .findFirst()
                .orElseThrow();
        List<Observation> figures =
                reader.listObservations(town.getId(), null, null, null, null).getItems();
        assertThat(figures).extracting(Observation::getPeriod).containsExactly("2011-05-09", "2020-07-01");
        assertThat(figures.get(0).getValue()).isEqualByComparingTo("18.5");
        assertThat(figures.get(1).getValue()).isEqualByComparingTo("28.98");
        assertThat(figures.get(1).getAsPrinted()).isEqualTo("2020-07-01: 28.98 percent");

        ChangeVerdict verdict = reader.getChange(town.getId(), null, null, null, null);
        assertThat(verdict.getResult()).isEqualTo(Result.NOT_ASSESSABLE);
        assertThat(verdict.getReason())
                .as("a census and a register count differently")
                .isEqualTo(Reason.SOURCES_NOT_COMPARABLE);
        assertThat(verdict.getDirection()).isNull();
        assertThat(verdict.getN()).isEqualTo(1);
        assertThat(verdict.getLatest().getValue()).isEqualByComparingTo("28.98");
        assertThat(verdict.getSentence().getDe())
                .isEqualTo(
                        "Die vorliegenden Werte stammen aus Quellen, die verschieden zählen, und lassen sich deshalb nicht vergleichen.");
        assertThat(verdict.getSentence().getEn())
                .isEqualTo(
                        "The values at hand come from sources that count differently and therefore cannot be compared.");
    }

    /** A call that must not work. */
    private interface Attempt {
        void with(ApiClient client) throws ApiException;
    }

    private record Refusal(
            String name, String token, int status, String type, String german, String english, Attempt attempt) {}

    @TestFactory
    Stream<DynamicTest> whatMustNotWorkIsSaidInBothLanguagesAndChangesNothing() throws ApiException {
        ApiClient moderator = of("moderation-sprache");
        UUID question = questions(moderator).getFirst().getId();
        Measure measure = new MeasureApi(moderator)
                .createMeasure(
                        new NewMeasure()
                                .processId(questions(moderator).getFirst().getProcessId())
                                .workingGroupId(languageGroup(moderator).getId())
                                .title(text("Lesepaten")),
                        key());
        Measure changed = new MeasureApi(moderator)
                .changeMeasure(measure.getId(), new MeasureChange().priority(1), etag(measure.getVersion()));
        assertThat(changed.getPriority()).isEqualTo(1);

        Attempt answering = client ->
                new GuidelineApi(client).answerPrompt(question, new NewResponse().text("Noch eine Idee"), key());
        Attempt changing = client -> new MeasureApi(client)
                .changeMeasure(measure.getId(), new MeasureChange().priority(2), etag(changed.getVersion()));
        Attempt stale = client -> new MeasureApi(client)
                .changeMeasure(measure.getId(), new MeasureChange().priority(3), etag(measure.getVersion()));
        String service = DemoStack.running().tokens().ofClient("miteinander-backend", "miteinander-backend-secret");
        List<Refusal> refusals = List.of(
                new Refusal(
                        "stale ETag",
                        token("moderation-sprache"),
                        412,
                        "version-conflict",
                        "Jemand hat das inzwischen geändert",
                        "Someone has changed this in the meantime",
                        stale),
                new Refusal(
                        "member of another AG",
                        token("moderation-wohnen"),
                        403,
                        "forbidden",
                        "Das dürfen Sie nicht",
                        "You may not do this",
                        answering),
                new Refusal(
                        "measure of another AG",
                        token("moderation-wohnen"),
                        403,
                        "forbidden",
                        "Das dürfen Sie nicht",
                        "You may not do this",
                        changing),
                new Refusal(
                        "account not approved",
                        token("wartend"),
                        403,
                        "account-not-approved",
                        "Das Konto ist noch nicht freigegeben",
                        "The account is not approved yet",
                        answering),
                new Refusal("no token", "", 401, "unauthenticated", "Bitte anmelden", "Please sign in", answering),
                new Refusal(
                        "token for another audience",
                        service,
                        401,
                        "unauthenticated",
                        "Bitte anmelden",
                        "Please sign in",
                        answering),
                new Refusal(
                        "service without the scope",
                        DemoStack.running().tokens().ofClient("miteinander-reader", "miteinander-reader-secret"),
                        403,
                        "forbidden",
                        "Das dürfen Sie nicht",
                        "You may not do this",
                        client -> send(new IndicatorApi(client), "indicator;area;period;value;source\n", null, key())));
        return refusals.stream()
                .map(refusal -> DynamicTest.dynamicTest(refusal.name(), () -> {
                    for (String language : List.of(GERMAN, ENGLISH)) {
                        Problem problem = refused(refusal, client(refusal.token(), language));
                        assertThat(problem.getTitle())
                                .isEqualTo(language.equals(GERMAN) ? refusal.german() : refusal.english());
                    }
                }));
    }

    /** The typed client cannot send a member that the contract does not know; what another program sends is. */
    @Test
    void anUnknownMemberIsNamedInBothLanguages() throws ApiException, IOException, SQLException {
        ApiClient moderator = of("moderation-sprache");
        Measure measure = new MeasureApi(moderator)
                .createMeasure(
                        new NewMeasure()
                                .processId(questions(moderator).getFirst().getProcessId())
                                .workingGroupId(languageGroup(moderator).getId())
                                .title(text("Tandems")),
                        key());
        String token = token("moderation-sprache");
        for (String body : List.of("{\"isAdmin\": true}", "{\"title\": {\"de\": {\"isAdmin\": null}}}")) {
            for (String language : List.of(GERMAN, ENGLISH)) {
                ApiClient client = Client.with(request -> request.header("Authorization", "Bearer " + token)
                        .header("Accept-Language", language)
                        .method("PATCH", BodyPublishers.ofString(body)));
                Map<String, String> before = state();
                Problem problem = Client.problemOf(() -> new MeasureApi(client)
                        .changeMeasure(measure.getId(), new MeasureChange(), etag(measure.getVersion())));
                assertThat(problem.getStatus()).isEqualTo(400);
                assertThat(problem.getErrors().getFirst().getPointer()).endsWith("/isAdmin");
                assertThat(problem.getErrors().getFirst().getCode()).isEqualTo("UNKNOWN_MEMBER");
                assertThat(problem.getErrors().getFirst().getDetail())
                        .isEqualTo(
                                language.equals(GERMAN)
                                        ? "Das Feld „isAdmin“ gibt es hier nicht."
                                        : "There is no member \"isAdmin\" here.");
                assertThat(state()).isEqualTo(before);
            }
        }
    }

    private static Problem refused(Refusal refusal, ApiClient client) throws IOException, SQLException {
        Map<String, String> before = state();
        Problem problem = Client.problemOf(() -> refusal.attempt().with(client));
        assertThat(problem.getStatus()).isEqualTo(refusal.status());
        assertThat(problem.getType()).endsWith("/problems/" + refusal.type());
        assertThat(problem.getDetail()).isNotBlank();
        assertThat(state()).as("what is in the database").isEqualTo(before);
        return problem;
    }

    /** Keys of refused requests are kept so that a repetition gets the same answer; nothing else may change. */
    private static Map<String, String> state() throws SQLException {
        try (Connection database = DemoStack.database()) {
            Map<String, String> state = TestDatabase.state(database);
            state.remove("idempotency_key");
            return state;
        }
    }

    private static ApiClient client(String token, String language) {
        return token.isEmpty()
                ? Client.with(request -> request.header("Accept-Language", language))
                : Client.with(token, language);
    }

    private static String token(String user) {
        return DemoStack.running().tokens().ofUser(user);
    }

    private static ImportReport send(IndicatorApi importer, String file, @Nullable Boolean dryRun, String key)
            throws ApiException {
        return importer.createObservationImport(
                file, null, dryRun, null, null, null, null, null, null, null, null, null, key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static WorkingGroup languageGroup(ApiClient client) throws ApiException {
        UUID mine = new AccountApi(client)
                .getMe().getMemberships().stream()
                        .filter(membership -> membership.getCode().equals("SPR"))
                        .findFirst()
                        .orElseThrow()
                        .getWorkingGroupId();
        return new WorkingGroupApi(client).getWorkingGroup(mine, null);
    }

    /** What AG Sprache is asked about guideline A1 in the step "measure". */
    private static List<Prompt> questions(ApiClient client) throws ApiException {
        GuidelineApi guidelines = new GuidelineApi(client);
        Guideline together = guidelines.listGuidelines(null, 200, "A", null, null, null).getItems().stream()
                .filter(guideline -> guideline.getCode().equals("A1"))
                .findFirst()
                .orElseThrow();
        return guidelines
                .listPrompts(
                        null,
                        together.getId(),
                        null,
                        null,
                        null,
                        PromptStatus.ACTIVE,
                        Step.MEASURE,
                        languageGroup(client).getId())
                .getItems();
    }

    private static Indicator shareOfForeigners(ApiClient client) throws ApiException {
        return new IndicatorApi(client)
                .listIndicators(null, null, "DEM-02", null, null, null, null, null, null, null, null, null, null, null)
                .getItems()
                .getFirst();
    }
}
