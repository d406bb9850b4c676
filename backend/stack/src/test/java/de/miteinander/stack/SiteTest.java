package de.miteinander.stack;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class SiteTest extends SiteContract {

    private static Site site;
    private static Site alone;

    @BeforeAll
    static void start() {
        site = Site.start(Ports.free(), files, backendPort(), ISSUER);
        alone = Site.start(Ports.free(), files, Ports.free(), ISSUER);
    }

    @AfterAll
    static void stop() {
        site.close();
        alone.close();
    }

    @Override
    String url() {
        return site.url();
    }

    @Override
    String urlWithoutBackend() {
        return alone.url();
    }
}
