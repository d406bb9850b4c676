package de.miteinander.indicator.importing;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises files that hold rows about persons. The product stores figures, never people: such a file is refused before
 * anything of it is kept.
 */
final class PersonData {

    /** Rows of a column that are looked at before its content is judged. */
    static final int SAMPLE = 200;

    private static final int FEWEST = 3;

    private static final Set<String> HEADERS = Set.of(
            "name",
            "namen",
            "nachname",
            "vorname",
            "vornamen",
            "familienname",
            "geburtsname",
            "rufname",
            "vollername",
            "firstname",
            "lastname",
            "surname",
            "givenname",
            "fullname",
            "familyname",
            "maidenname",
            "geburtsdatum",
            "geburtstag",
            "geboren",
            "geborenam",
            "gebdatum",
            "gebdat",
            "geb",
            "geburtsort",
            "dateofbirth",
            "birthdate",
            "birthday",
            "dob",
            "placeofbirth",
            "aktenzeichen",
            "az",
            "aktennummer",
            "fallnummer",
            "fallnr",
            "kundennummer",
            "bgnummer",
            "casenumber",
            "caseid",
            "fileno",
            "filenumber",
            "referencenumber",
            "azrnummer",
            "azrnr",
            "personennummer",
            "personalnummer",
            "personid",
            "personenid",
            "ausweisnummer",
            "passnummer",
            "passportnumber",
            "steuerid",
            "steuernummer",
            "sozialversicherungsnummer",
            "versicherungsnummer",
            "krankenversichertennummer",
            "iban",
            "strasse",
            "straße",
            "hausnummer",
            "adresse",
            "anschrift",
            "wohnanschrift",
            "street",
            "address",
            "homeaddress",
            "email",
            "emailadresse",
            "mail",
            "telefon",
            "telefonnummer",
            "handy",
            "mobil",
            "phone",
            "phonenumber",
            "mobile");

    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}[./]\\d{1,2}[./](?:\\d{2}|\\d{4})|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+,? \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?");
    private static final Pattern CONTACT =
            Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,200}\\.[a-z]{2,}|(?:\\+|0)\\d{1,5}[ /-]\\d[\\d /-]{4,14}");

    private PersonData() {}

    static boolean isPersonHeader(String header) {
        return HEADERS.contains(ImportColumn.normalised(header));
    }

    /** Watches one column of codes; dates, full names or contacts in most rows are not codes of a breakdown. */
    static final class Watch {

        private int seen;
        private int suspicious;

        /** Whether the column now looks like personal data. */
        boolean suspects(String cell) {
            if (cell.isEmpty() || seen >= SAMPLE) {
                return false;
            }
            seen++;
            if (DATE.matcher(cell).matches()
                    || NAME.matcher(cell).matches()
                    || CONTACT.matcher(cell).matches()) {
                suspicious++;
            }
            return suspicious >= FEWEST && suspicious * 2 > seen;
        }
    }
}
