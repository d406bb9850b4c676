-- What the municipality writes itself, and what people tell it.

CREATE TABLE page (
    id          uuid CONSTRAINT pk_page PRIMARY KEY,
    version     bigint NOT NULL,
    slug        text NOT NULL CONSTRAINT uq_page_slug UNIQUE
        CONSTRAINT ck_page_slug CHECK (slug IN ('imprint', 'privacy', 'accessibility', 'about')),
    title       jsonb NOT NULL,
    body        jsonb NOT NULL,
    reviewed_on date,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL
);
COMMENT ON TABLE page IS 'data class: public; retention: as long as the installation';

INSERT INTO page (id, version, slug, title, body, created_at, updated_at)
SELECT gen_random_uuid(), 0, slug,
       jsonb_build_object('sourceLanguage', 'de', 'sourceRevision', 1, 'entries', jsonb_build_object(
           'de', jsonb_build_object('text', title_de, 'basedOnRevision', 1, 'method', 'HUMAN'),
           'en', jsonb_build_object('text', title_en, 'basedOnRevision', 1, 'method', 'HUMAN'))),
       jsonb_build_object('sourceLanguage', 'de', 'sourceRevision', 1, 'entries', jsonb_build_object(
           'de', jsonb_build_object('text', body_de, 'basedOnRevision', 1, 'method', 'HUMAN'),
           'en', jsonb_build_object('text', body_en, 'basedOnRevision', 1, 'method', 'HUMAN'))),
       now(), now()
FROM (VALUES
    ('imprint', 'Impressum', 'Imprint',
     E'Hier steht, wer dieses Angebot verantwortet.\n\nDie Koordination ergänzt unter **Verwaltung → Inhalte**:\n\n- Name und Anschrift der Kommune\n- Vertretungsberechtigte Person\n- Telefon und E-Mail\n- Zuständige Aufsichtsbehörde',
     E'This page says who is responsible for this service.\n\nThe coordination office adds under **Administration → Pages**:\n\n- name and address of the municipality\n- the person entitled to represent it\n- telephone and e-mail\n- the supervising authority'),
    ('privacy', 'Datenschutz', 'Privacy',
     E'## Was gespeichert wird\n\nWer sich registriert, gibt einen Namen an; die Anmeldung selbst liegt beim Anmeldedienst der Kommune. Antworten in den AGs tragen Ihren Namen nur für Ihre AG und die Koordination.\n\nHerkunft, Religion oder Aufenthaltsstatus einer Person werden nirgends gespeichert.\n\n## Ihre Rechte\n\nSie können Ihre Angaben jederzeit ansehen, ändern und entfernen lassen.\n\nDie Koordination ergänzt unter **Verwaltung → Inhalte** die verantwortliche Stelle und die Adresse der oder des Datenschutzbeauftragten.',
     E'## What is kept\n\nWhoever registers gives a name; signing in itself is done by the municipality''s sign-in service. Answers in working groups carry your name only for your group and the coordination office.\n\nNobody''s origin, religion or residence status is stored anywhere.\n\n## Your rights\n\nYou can see and change what is kept about you at any time, and have it removed.\n\nThe coordination office adds the responsible body and the data protection officer''s address under **Administration → Pages**.'),
    ('accessibility', 'Erklärung zur Barrierefreiheit', 'Accessibility statement',
     E'Dieses Angebot soll für alle benutzbar sein: mit Tastatur, mit Vorlesesoftware, auf kleinen Bildschirmen und bei starker Vergrößerung. Maßstab ist die EN 301 549 (WCAG 2.1, Stufe AA).\n\nEs wird bei jeder Änderung automatisch geprüft. Automatische Prüfungen finden nicht alles: Wenn Sie auf eine Barriere stoßen, sagen Sie es uns über **Rückmeldung** unten auf jeder Seite.\n\nDie Koordination ergänzt unter **Verwaltung → Inhalte** das Datum der letzten Prüfung und die zuständige Überwachungs- und Ombudsstelle des Landes.',
     E'This service is meant to be usable by everyone: by keyboard, with a screen reader, on small screens and enlarged. The measure is EN 301 549 (WCAG 2.1, level AA).\n\nIt is checked automatically with every change. Automatic checks do not find everything: if you meet a barrier, tell us by **Feedback** at the foot of every page.\n\nThe coordination office adds the date of the last review and the state''s enforcement body under **Administration → Pages**.'),
    ('about', 'Über Miteinander', 'About Miteinander',
     E'Hier erarbeitet die Kommune ihr Integrationskonzept gemeinsam: Arbeitsgruppen beantworten Fragen aus den Leitlinien, aus Antworten werden Ziele, Maßnahmen und Indikatoren, und an Zahlen wird sichtbar, ob sich etwas ändert – so weit sie tragen.',
     E'Here the municipality works out its integration concept together: working groups answer questions that follow from the guidelines, answers become goals, measures and indicators, and figures show whether anything changes – as far as they carry.')
) AS page (slug, title_de, title_en, body_de, body_en);

CREATE TABLE feedback (
    id         uuid CONSTRAINT pk_feedback PRIMARY KEY,
    version    bigint NOT NULL,
    kind       text NOT NULL CONSTRAINT ck_feedback_kind CHECK (kind IN ('BARRIER', 'CONTENT', 'OTHER')),
    message    text NOT NULL,
    page_url   text,
    reply_to   text,
    status     text NOT NULL CONSTRAINT ck_feedback_status CHECK (status IN ('OPEN', 'CLOSED')),
    outcome    text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT ck_feedback_closed CHECK ((status = 'CLOSED') = (outcome IS NOT NULL))
);
CREATE INDEX ix_feedback_status ON feedback (status, created_at);
COMMENT ON TABLE feedback IS 'data class: may be personal (free text); retention: 1 year after it was closed';
COMMENT ON COLUMN feedback.reply_to IS 'data class: personal contact data, given for the reply only; removed when closed';
