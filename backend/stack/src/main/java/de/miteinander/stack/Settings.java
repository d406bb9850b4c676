package de.miteinander.stack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the stack listens and where its files are.
 *
 * @param root the folder of the repository
 */
record Settings(
        Path root,
        int sitePort,
        int backendPort,
        int keycloakPort,
        int keycloakManagementPort,
        int databasePort,
        int mailPagePort,
        int smtpPort) {

    static Settings fromEnvironment(Path root, Map<String, String> environment) {
        return new Settings(
                root,
                port(environment, "MITEINANDER_SITE_PORT", 8088),
                port(environment, "MITEINANDER_BACKEND_PORT", 8080),
                port(environment, "MITEINANDER_KEYCLOAK_PORT", 8180),
                port(environment, "MITEINANDER_KEYCLOAK_MANAGEMENT_PORT", 8181),
                port(environment, "MITEINANDER_DATABASE_PORT", 54320),
                port(environment, "MITEINANDER_MAIL_PORT", 8025),
                port(environment, "MITEINANDER_SMTP_PORT", 2525));
    }

    static Settings withRandomPorts(Path root) {
        return new Settings(
                root, Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
    }

    String siteOrigin() {
        return "http://localhost:" + sitePort;
    }

    Path state() {
        return root.resolve(".run");
    }

    Path backendJar() {
        return root.resolve("backend/app/target/quarkus-app/quarkus-run.jar");
    }

    Path siteFiles() {
        return root.resolve("frontend/dist");
    }

    /** Says which port is taken and by which variable another is chosen. */
    void requireFreePorts() {
        ports().forEach((variable, port) -> {
            if (Ports.taken(port)) {
                throw new StackException(
                        "Port " + port + " is taken: end what listens there, or set " + variable + " to another port.");
            }
        });
    }

    private Map<String, Integer> ports() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("MITEINANDER_SITE_PORT", sitePort);
        ports.put("MITEINANDER_BACKEND_PORT", backendPort);
        ports.put("MITEINANDER_KEYCLOAK_PORT", keycloakPort);
        ports.put("MITEINANDER_KEYCLOAK_MANAGEMENT_PORT", keycloakManagementPort);
        ports.put("MITEINANDER_DATABASE_PORT", databasePort);
        ports.put("MITEINANDER_MAIL_PORT", mailPagePort);
        ports.put("MITEINANDER_SMTP_PORT", smtpPort);
        return ports;
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        var text = environment.get(variable);
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            var port = Integer.parseInt(text.strip());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            // said below, in the same sentence as a number out of range
        }
        throw new StackException(variable + " must be a port between 1 and 65535, not \"" + text + "\".");
    }
}
