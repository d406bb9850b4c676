-- The first texts of the municipality's pages named a menu and a link by other words than the site. Texts that were changed
-- since stay as they are.

UPDATE page SET
    body = replace(replace(replace(replace(body::text,
        '**Verwaltung → Inhalte**', '**Inhalte**'),
        '**Administration → Pages**', '**Contents**'),
        '**Rückmeldung** unten auf jeder Seite', '**Feedback** unten auf jeder Seite'),
        'Es wird bei jeder Änderung automatisch geprüft.', 'Jede Seite wird bei jeder Änderung automatisch geprüft.')::jsonb
WHERE version = 0;
