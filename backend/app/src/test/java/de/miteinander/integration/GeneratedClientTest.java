package de.miteinander.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.miteinander.client.AccountApi;
import de.miteinander.client.ActorApi;
import de.miteinander.client.IndicatorApi;
import de.miteinander.client.http.ApiClient;
import de.miteinander.client.http.ApiException;
import de.miteinander.client.model.Area;
import de.miteinander.client.model.AreaLevel;
import de.miteinander.client.model.Indicator;
import de.miteinander.client.model.Me;
import de.miteinander.client.model.NewArea;
import de.miteinander.client.model.NewIndicator;
import de.miteinander.client.model.NewObservation;
import de.miteinander.client.model.NewOrganisation;
import de.miteinander.client.model.NewSeries;
import de.miteinander.client.model.NewSource;
import de.miteinander.client.model.NewTranslation;
import de.miteinander.client.model.Organisation;
import de.miteinander.client.model.OrganisationCategory;
import de.miteinander.client.model.OrganisationChange;
import de.miteinander.client.model.Series;
import de.miteinander.client.model.Source;
import de.miteinander.client.model.SourceKind;
import de.miteinander.client.model.ValueKind;
import de.miteinander.testing.People;
import de.miteinander.testing.Principal;
import de.miteinander.testing.Town;
import io.restassured.RestAssured;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What an integrator does with the Java client that is generated from openapi.yaml: people with their own tokens, a
 * service that brings figures, another that reads them.
 */
@Town
class GeneratedClientTest {

    @Test
    void aPersonKeepsAnOrganisation() throws ApiException {
        People.approved(People.COORDINATOR);
        Me me = new AccountApi(of(People.COORDINATOR)).getMe();
        assertThat(me.getRoles()).contains("coordinator");

        ActorApi actors = new ActorApi(of(People.COORDINATOR));
        NewOrganisation wanted = new NewOrganisation()
                .name(text("Sprachtreff"))
                .category(OrganisationCategory.ASSOCIATION)
                .website("https://example.org");
        String intent = UUID.randomUUID().toString();
        Organisation created = actors.createOrganisation(wanted, intent);
        Organisation again = actors.createOrganisation(wanted, intent);
        assertThat(again.getId()).as("the same intent, sent twice").isEqualTo(created.getId());

        Organisation changed = actors.changeOrganisation(
                created.getId(), new OrganisationChange().legalForm("e. V."), etag(created.getVersion()));
        assertThat(changed.getLegalForm()).isEqualTo("e. V.");
        assertThat(changed.getName().get("de").getText()).isEqualTo("Sprachtreff");

        assertThatThrownBy(() -> actors.changeOrganisation(
                        created.getId(), new OrganisationChange().legalForm("gGmbH"), etag(created.getVersion())))
                .isInstanceOfSatisfying(ApiException.class, stale -> {
                    assertThat(stale.getCode()).isEqualTo(412);
                    assertThat(stale.getResponseBody()).contains("version-conflict");
                });
        assertThat(new ActorApi(anonymous())
                        .listOrganisations(null, null, null, 200, "Sprachtreff", null, null)
                        .getItems())
                .extracting(Organisation::getId)
                .contains(created.getId());
    }

    @Test
    void oneServiceBringsFiguresAndAnotherReadsThem() throws ApiException {
        People.approved(People.DATA_STEWARD);
        IndicatorApi steward = new IndicatorApi(of(People.DATA_STEWARD));
        String code = "K-" + UUID.randomUUID().toString().substring(0, 8);
        Area area = steward.createArea(
                new NewArea()
                        .code("ort-" + code.substring(2))
                        .name(text("Musterstadt"))
                        .level(AreaLevel.TOWN),
                null);
        Source source = steward.createSource(new NewSource().title("Tabelle").kind(SourceKind.OFFICIAL), null);
        Indicator indicator = steward.createIndicator(
                new NewIndicator()
                        .code(code)
                        .name(text("Plätze in Sprachkursen"))
                        .valueKind(ValueKind.COUNT)
                        .unit("places")
                        .visibility(de.miteinander.client.model.Visibility.PUBLIC)
                        .protection(de.miteinander.client.model.Protection.NO_PERSONS),
                null);

        IndicatorApi importer = new IndicatorApi(of(People.IMPORTER));
        Series series = importer.createSeries(indicator.getId(), new NewSeries().areaId(area.getId()), null);
        for (int year = 2019; year <= 2021; year++) {
            importer.createObservation(
                    series.getId(),
                    new NewObservation()
                            .period(Integer.toString(year))
                            .value(BigDecimal.valueOf(year - 1900))
                            .sourceId(source.getId()),
                    UUID.randomUUID().toString());
        }

        IndicatorApi reader = new IndicatorApi(of(People.READER));
        assertThat(reader.listObservations(series.getId(), null, null, null, null)
                        .getItems())
                .hasSize(3);
        assertThat(reader.getChange(series.getId(), null, null, null, null).getResult())
                .isNotNull();
        assertThatThrownBy(() -> reader.createSeries(indicator.getId(), new NewSeries().areaId(area.getId()), null))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(403));
        assertThatThrownBy(() -> new IndicatorApi(anonymous())
                        .createSource(new NewSource().title("x").kind(SourceKind.OTHER), null))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(401));
    }

    private static Map<String, NewTranslation> text(String german) {
        return Map.of("de", new NewTranslation().text(german));
    }

    private static String etag(Long version) {
        return "\"" + version + "\"";
    }

    private static ApiClient of(Principal principal) {
        return anonymous()
                .setRequestInterceptor(request -> request.header("Authorization", "Bearer " + principal.token()));
    }

    private static ApiClient anonymous() {
        ApiClient client = new ApiClient();
        client.updateBaseUri("http://localhost:" + RestAssured.port);
        return client;
    }
}
