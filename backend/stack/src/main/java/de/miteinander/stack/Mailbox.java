package de.miteinander.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/** Accepts every mail that the product sends, delivers none, and shows them on a page. */
public final class Mailbox implements AutoCloseable {

    private final GreenMail mail;
    private final Server page;
    private final int smtpPort;
    private final int pagePort;

    private Mailbox(GreenMail mail, Server page, int smtpPort, int pagePort) {
        this.mail = mail;
        this.page = page;
        this.smtpPort = smtpPort;
        this.pagePort = pagePort;
    }

    /** A mailbox on random ports. */
    public static Mailbox temporary() {
        return start(Ports.free(), Ports.free());
    }

    static Mailbox start(int smtpPort, int pagePort) {
        var mail = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        mail.start();
        var page = Web.server(pagePort, new Page(mail));
        return new Mailbox(mail, page, smtpPort, pagePort);
    }

    public int smtpPort() {
        return smtpPort;
    }

    public String pageUrl() {
        return "http://localhost:" + pagePort;
    }

    @Override
    public void close() {
        Web.stop(page);
        mail.stop();
    }

    /** One mail as the page shows it and as {@code /messages.json} gives it. */
    record Letter(String from, List<String> to, String subject, String date, String body) {

        static Letter of(MimeMessage message) {
            try {
                return new Letter(
                        addresses(message.getFrom()).stream().findFirst().orElse(""),
                        addresses(message.getRecipients(RecipientType.TO)),
                        String.valueOf(message.getSubject()),
                        String.valueOf(message.getSentDate()),
                        GreenMailUtil.getBody(message));
            } catch (MessagingException failure) {
                throw new StackException("A received mail cannot be read.", failure);
            }
        }

        private static List<String> addresses(jakarta.mail.Address... addresses) {
            return addresses == null
                    ? List.of()
                    : Arrays.stream(addresses)
                            .map(address -> ((InternetAddress) address).getAddress())
                            .toList();
        }
    }

    private static final class Page extends Handler.Abstract {

        private static final ObjectMapper JSON = new ObjectMapper();

        private final GreenMail mail;

        Page(GreenMail mail) {
            this.mail = mail;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            var letters = Arrays.stream(mail.getReceivedMessages())
                    .map(Letter::of)
                    .toList()
                    .reversed();
            var json = request.getHttpURI().getCanonicalPath().equals("/messages.json");
            response.getHeaders()
                    .put(HttpHeader.CONTENT_TYPE, json ? "application/json" : "text/html; charset=utf-8")
                    .put(HttpHeader.CACHE_CONTROL, "no-store")
                    .put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                    .put("X-Content-Type-Options", "nosniff");
            Content.Sink.write(response, true, json ? JSON.writeValueAsString(letters) : html(letters), callback);
            return true;
        }

        private static String html(List<Letter> letters) {
            var list = letters.stream().map(Page::html).collect(Collectors.joining("\n"));
            return """
                    <!DOCTYPE html>
                    <html lang="de">
                    <meta charset="utf-8">
                    <title>Postfach</title>
                    <h1>Gesendete E-Mails</h1>
                    %s
                    </html>
                    """.formatted(letters.isEmpty() ? "<p>Noch keine.</p>" : list);
        }

        private static String html(Letter letter) {
            return "<article><h2>%s</h2><p>%s → %s, %s</p><pre>%s</pre></article>"
                    .formatted(
                            escaped(letter.subject()),
                            escaped(letter.from()),
                            escaped(String.join(", ", letter.to())),
                            escaped(letter.date()),
                            escaped(letter.body()));
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }
}
