package de.miteinander.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path ROOT = Path.of("/somewhere");

    @Test
    void portsAreTheUsualOnesUnlessChosen() {
        var settings = Settings.fromEnvironment(ROOT, Map.of("MITEINANDER_SITE_PORT", "9999"));

        assertThat(settings.siteOrigin()).isEqualTo("http://localhost:9999");
        assertThat(settings.keycloakPort()).isEqualTo(8180);
    }

    @Test
    void takenPortIsNamedTogetherWithTheWayOut() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var environment = new HashMap<String, String>();
            for (var part : new String[] {"SITE", "BACKEND", "KEYCLOAK_MANAGEMENT", "DATABASE", "MAIL", "SMTP"}) {
                environment.put("MITEINANDER_" + part + "_PORT", Integer.toString(Ports.free()));
            }
            environment.put("MITEINANDER_KEYCLOAK_PORT", Integer.toString(taken.getLocalPort()));

            assertThatThrownBy(() -> Settings.fromEnvironment(ROOT, environment).requireFreePorts())
                    .hasMessage("Port " + taken.getLocalPort()
                            + " is taken: end what listens there, or set MITEINANDER_KEYCLOAK_PORT to another port.");
        }
    }

    @Test
    void nonsenseIsRefusedInOneSentence() {
        assertThatThrownBy(() -> Settings.fromEnvironment(ROOT, Map.of("MITEINANDER_SITE_PORT", "http")))
                .hasMessage("MITEINANDER_SITE_PORT must be a port between 1 and 65535, not \"http\".");
    }
}
