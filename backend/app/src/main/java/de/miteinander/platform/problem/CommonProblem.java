package de.miteinander.platform.problem;

/** The problems that any operation may answer. Documented in {@code docs/problems.md}. */
public enum CommonProblem implements ProblemType {
    INVALID_REQUEST(400, "Die Anfrage ist nicht gültig", "The request is not valid"),
    UNKNOWN_PARAMETER(400, "Unbekannter Parameter", "Unknown parameter"),
    INVALID_CURSOR(400, "Der Seitenzeiger passt nicht", "The page cursor does not fit"),
    IDEMPOTENCY_KEY_REQUIRED(400, "Es fehlt der Wiederholungsschlüssel", "The idempotency key is missing"),
    UNAUTHENTICATED(401, "Bitte anmelden", "Please sign in"),
    SIGN_IN_AGAIN(401, "Bitte noch einmal anmelden", "Please sign in again"),
    FORBIDDEN(403, "Das dürfen Sie nicht", "You may not do this"),
    ACCOUNT_NOT_APPROVED(403, "Das Konto ist noch nicht freigegeben", "The account is not approved yet"),
    NOT_FOUND(404, "Nicht gefunden", "Not found"),
    METHOD_NOT_ALLOWED(405, "Diese Methode gibt es hier nicht", "This method does not exist here"),
    NOT_ACCEPTABLE(406, "Dieses Format gibt es nicht", "This format is not offered"),
    CONFLICT(409, "Das passt nicht zum jetzigen Stand", "This does not fit the current state"),
    DUPLICATE(409, "Das gibt es schon", "This exists already"),
    REQUEST_IN_PROGRESS(409, "Die gleiche Anfrage läuft noch", "The same request is still running"),
    VERSION_CONFLICT(412, "Jemand hat das inzwischen geändert", "Someone has changed this in the meantime"),
    CONTENT_TOO_LARGE(413, "Die Daten sind zu groß", "The content is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Dieses Format wird nicht angenommen", "This format is not accepted"),
    IDEMPOTENCY_KEY_REUSED(
            422, "Der Wiederholungsschlüssel gehört zu einer anderen Anfrage", "The key belongs to another request"),
    PRECONDITION_REQUIRED(428, "Es fehlt die Angabe der Fassung", "The version is missing"),
    TOO_MANY_REQUESTS(429, "Zu viele Anfragen", "Too many requests"),
    INTERNAL(500, "Da ist etwas schiefgegangen", "Something went wrong"),
    UNAVAILABLE(503, "Gerade nicht erreichbar", "Not available right now");

    private final int status;
    private final String titleDe;
    private final String titleEn;

    CommonProblem(int status, String titleDe, String titleEn) {
        this.status = status;
        this.titleDe = titleDe;
        this.titleEn = titleEn;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titleDe() {
        return titleDe;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }
}
