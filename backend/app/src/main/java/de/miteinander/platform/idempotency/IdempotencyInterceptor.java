package de.miteinander.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.miteinander.platform.access.Caller;
import de.miteinander.platform.problem.CommonProblem;
import de.miteinander.platform.problem.Message;
import de.miteinander.platform.problem.ProblemAnswers;
import de.miteinander.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/**
 * Keeps key, fingerprint and answer of a success in the transaction of its effect, and those of a 4xx in one of its own;
 * a 5xx releases the key. While the first request runs, a second one is told so.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotencyInterceptor {

    static final String HEADER = "Idempotency-Key";

    private final IdempotencyKeys keys;
    private final Caller caller;
    private final ProblemAnswers problems;
    private final ObjectMapper json;

    IdempotencyInterceptor(IdempotencyKeys keys, Caller caller, ProblemAnswers problems, ObjectMapper json) {
        this.keys = keys;
        this.caller = caller;
        this.problems = problems;
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        if (binding(call) instanceof Idempotent binding && binding.reads()) {
            return call.proceed();
        }
        var request = CurrentRequestManager.get();
        @Nullable String header = request == null ? null : request.getHttpHeaders().getHeaderString(HEADER);
        if (header == null || header.isBlank()) {
            if (isRequired(call)) {
                throw new ProblemException(
                        CommonProblem.IDEMPOTENCY_KEY_REQUIRED,
                        Message.of(
                                "Senden Sie im Kopf Idempotency-Key eine neue UUID mit.",
                                "Send a new UUID in the header Idempotency-Key."));
            }
            return call.proceed();
        }
        String key = header.strip();
        if (key.length() > 200) {
            throw new ProblemException(
                    CommonProblem.INVALID_REQUEST,
                    Message.of("Idempotency-Key: höchstens 200 Zeichen.", "Idempotency-Key: at most 200 characters."));
        }
        String fingerprint =
                fingerprint(call, request.getUriInfo().getRequestUri().toString());
        try {
            return QuarkusTransaction.joiningExisting().call(() -> first(call, key, fingerprint));
        } catch (ProblemException refused) {
            rememberRefusal(key, fingerprint, refused);
            throw refused;
        }
    }

    private Object first(InvocationContext call, String key, String fingerprint) throws Exception {
        if (!keys.lock(caller.subject(), key)) {
            throw new ProblemException(
                    CommonProblem.REQUEST_IN_PROGRESS,
                    Message.of(
                            "Warten Sie kurz und fragen Sie dann noch einmal mit demselben Schlüssel.",
                            "Wait a moment and ask again with the same key."));
        }
        KeptAnswer kept = keys.find(caller.subject(), key);
        if (kept != null) {
            return replay(kept, fingerprint);
        }
        Object answer = call.proceed();
        if (answer instanceof Response response && response.getStatus() < 400) {
            keys.keep(caller.subject(), key, fingerprint, KeptAnswer.of(response, json));
        }
        return answer;
    }

    private Response replay(KeptAnswer kept, String fingerprint) {
        if (!kept.fingerprint().equals(fingerprint)) {
            throw new ProblemException(
                    CommonProblem.IDEMPOTENCY_KEY_REUSED,
                    Message.of(
                            "Nehmen Sie für einen anderen Inhalt einen neuen Schlüssel.",
                            "Use a new key for other content."));
        }
        return kept.response();
    }

    private void rememberRefusal(String key, String fingerprint, ProblemException refused) {
        int status = refused.type().status();
        boolean ofTheKeyItself = refused.type() == CommonProblem.REQUEST_IN_PROGRESS
                || refused.type() == CommonProblem.IDEMPOTENCY_KEY_REUSED;
        if (status >= 500 || ofTheKeyItself) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (keys.lock(caller.subject(), key) && keys.find(caller.subject(), key) == null) {
                keys.keep(caller.subject(), key, fingerprint, KeptAnswer.of(problems.of(refused), json));
            }
        });
    }

    private static boolean isRequired(InvocationContext call) {
        return binding(call) instanceof Idempotent binding && binding.required();
    }

    private static @Nullable Idempotent binding(InvocationContext call) {
        return call.getMethod().getAnnotation(Idempotent.class);
    }

    private String fingerprint(InvocationContext call, String address) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(address.getBytes(StandardCharsets.UTF_8));
            for (Object argument : call.getParameters()) {
                if (argument instanceof Record
                        || argument instanceof String
                        || argument instanceof UUID
                        || argument instanceof Boolean) {
                    digest.update(json.writeValueAsBytes(argument));
                } else if (argument instanceof File upload) {
                    update(digest, upload);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void update(MessageDigest digest, File upload) {
        try (InputStream content = new FileInputStream(upload)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
