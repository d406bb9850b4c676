package de.miteinander.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class MailboxTest {

    @Test
    void sentMailIsShownAndNeverRunAsAPage() throws Exception {
        try (var mailbox = Mailbox.temporary()) {
            GreenMailUtil.sendTextEmail(
                    "rat@example.org",
                    "miteinander@example.org",
                    "Einladung <b>",
                    "Guten Tag",
                    new ServerSetup(mailbox.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

            assertThat(page(mailbox, "/")).contains("Einladung &lt;b&gt;", "rat@example.org", "Guten Tag");
            assertThat(page(mailbox, "/messages.json")).contains("\"subject\":\"Einladung <b>\"");
        }
    }

    private static String page(Mailbox mailbox, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(mailbox.pageUrl() + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
