// Generated from openapi.yaml by scripts/generate-api.mjs. Do not edit.
export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description All accounts. Sort keys: name, createdAt, updatedAt; default -createdAt.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an account
         * @description One account.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description Changes the name or the coarse roles; roles are set in Keycloak as well.
         */
        patch: operations["changeAccount"];
        trace?: never;
    };
    "/api/v1/accounts/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide about an account
         * @description Approves, rejects, suspends or reinstates. Takes effect on the person's next request. Needs If-Match.
         */
        post: operations["decideAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I
         * @description The caller, the account's status, rights and working groups.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a membership
         * @description One membership.
         */
        get: operations["getMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a membership
         * @description Changes the role or the organisation spoken for.
         */
        patch: operations["changeMembership"];
        trace?: never;
    };
    "/api/v1/memberships/{membershipId}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a membership
         * @description The membership stays in the record with its last day. Needs If-Match.
         */
        post: operations["endMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pages/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register
         * @description Asks to be let in. The account waits for approval, unless an administrator has given a coarse role in Keycloak before.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List working groups
         * @description All working groups. Sort keys: code, wave, updatedAt; default code.
         */
        get: operations["listWorkingGroups"];
        put?: never;
        /**
         * Set up a working group
         * @description Creates a group with the status FORMING.
         */
        post: operations["createWorkingGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-groups/{workingGroupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a working group
         * @description One working group.
         */
        get: operations["getWorkingGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a working group
         * @description Changes name, remit, code, openness or wave.
         */
        patch: operations["changeWorkingGroup"];
        trace?: never;
    };
    "/api/v1/working-groups/{workingGroupId}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a group's members
         * @description Present and former members. Sort keys: name, from, role; default name.
         */
        get: operations["listMemberships"];
        put?: never;
        /**
         * Take someone into a group
         * @description Adds a member; the rights hold from the next request on.
         */
        post: operations["addMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-groups/{workingGroupId}/status-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a working group a step on
         * @description Starts, closes or opens a group again. Needs If-Match.
         */
        post: operations["changeWorkingGroupStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Someone who has registered. */
        Account: {
            /** @description When it was registered. */
            createdAt: components["schemas"]["Instant"];
            /** @description When it was decided. */
            decidedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description Why. */
            decisionReason?: string | null;
            /** @description The name others see. */
            displayName: string;
            /** @description Address as Keycloak knows it; only for those who approve and the owner. */
            email?: string | null;
            /** @description Identifier. */
            id: components["schemas"]["UUID"];
            /** @description The word to the coordination office. */
            note?: string | null;
            /** @description The person this account stands for, once approved. */
            personId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description Coarse roles, as last set in Keycloak. */
            roles: string[];
            /** @description Where the account stands. */
            status: components["schemas"]["AccountStatus"];
            /** @description When it was last changed. */
            updatedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
        };
        /**
         * @description What may be changed about an account.
         * @example {
         *       "roles": [
         *         "council"
         *       ]
         *     }
         */
        AccountChange: {
            /** @description The name others see. */
            displayName?: string;
            /**
             * @description Coarse roles; they take effect with the person's next token.
             * @enum {array}
             */
            roles?: "coordinator" | "steering" | "council" | "data-steward" | "privacy-officer" | "member";
        };
        /**
         * @description What is decided about an account.
         * @example {
         *       "decision": "APPROVE",
         *       "reason": "Mitglied der AG Sprache"
         *     }
         */
        AccountDecision: {
            /** @description APPROVE a waiting or rejected account, REJECT a waiting one, SUSPEND an approved one, REINSTATE a suspended one. */
            decision: components["schemas"]["Decision"];
            /** @description Why; the person concerned may read it. */
            reason?: string | null;
        };
        /** @enum {string} */
        AccountStatus: "PENDING" | "APPROVED" | "REJECTED" | "SUSPENDED";
        ContentPage: {
            body: components["schemas"]["TranslatedText"];
            /** Format: date */
            reviewedOn?: string;
            slug: string;
            title: components["schemas"]["TranslatedText"];
        };
        /** @enum {string} */
        Decision: "APPROVE" | "REJECT" | "SUSPEND" | "REINSTATE";
        /** @description One thing that is wrong with the request. */
        FieldError: {
            /**
             * @description Stable code for programs.
             * @example REQUIRED
             */
            code?: string;
            /** @description Sentence for people. */
            detail?: string;
            /**
             * @description JSON pointer into the request body, or ?name for a query parameter.
             * @example /title/de/text
             */
            pointer?: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50.000Z
         */
        Instant: string;
        /**
         * Format: date
         * @example 2022-03-10T00:00:00.000Z
         */
        LocalDate: string;
        /** @description Who is asking, and what they may do. */
        Me: {
            /** @description The account, once registered. */
            account?: ((components["schemas"]["Account"] | null) | null) | components["schemas"]["Account"] | null;
            /** @description The name others see. */
            displayName: string;
            /** @description The working groups one belongs to now. */
            memberships: components["schemas"]["MyMembership"][];
            /** @description Rights of this request, e.g. measures:write. Rights within a working group stand under memberships. */
            permissions: string[];
            /** @description The person this account stands for. */
            personId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description Coarse roles of the token. */
            roles: string[];
            /**
             * @description Where the account stands; NONE before registration.
             * @enum {string}
             */
            status: "NONE" | "PENDING" | "APPROVED" | "REJECTED" | "SUSPENDED";
            /** @description The token's subject. */
            subject: string;
        };
        /** @description That someone belongs to a working group. */
        Membership: {
            /** @description When it was recorded. */
            createdAt: components["schemas"]["Instant"];
            /** @description First day. */
            from: components["schemas"]["LocalDate"];
            /** @description Identifier. */
            id: components["schemas"]["UUID"];
            /** @description The organisation the person speaks for. */
            onBehalfOfId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description That organisation's name in the reader's language. */
            onBehalfOfName?: string | null;
            /** @description The person. */
            personId: components["schemas"]["UUID"];
            /** @description The name the person goes by; empty when it is not to be shown. */
            personName: string;
            /** @description What the person is in the group. */
            role: components["schemas"]["MembershipRole"];
            /** @description Where the membership stands. */
            status: components["schemas"]["MembershipStatus"];
            /** @description Last day, once ended. */
            to?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description When it was last changed. */
            updatedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
            /** @description The working group. */
            workingGroupId: components["schemas"]["UUID"];
        };
        /**
         * @description What may be changed about a membership.
         * @example {
         *       "role": "MODERATOR"
         *     }
         */
        MembershipChange: {
            /** @description The organisation the person speaks for. */
            onBehalfOfId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description What the person is in the group. */
            role?: components["schemas"]["MembershipRole"];
        };
        /**
         * @description How a membership ends.
         * @example {
         *       "on": "2026-11-30T00:00:00.000Z",
         *       "reason": "Wegzug"
         *     }
         */
        MembershipEnding: {
            /** @description Last day; today when left out. */
            on?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description Why, if it helps. */
            reason?: string | null;
        };
        /** @enum {string} */
        MembershipRole: "MEMBER" | "MODERATOR" | "MINUTES" | "CHAIR" | "DEPUTY" | "OBSERVER";
        /** @enum {string} */
        MembershipStatus: "REQUESTED" | "INVITED" | "ACTIVE" | "ENDED";
        /** @enum {string} */
        Method: "HUMAN" | "MACHINE" | "IMPORTED";
        /** @description A working group one belongs to. */
        MyMembership: {
            /** @description Short code, e.g. SPR. */
            code: string;
            /** @description Identifier of the membership. */
            membershipId: components["schemas"]["UUID"];
            /** @description Whether one may moderate: write questions, edit members. */
            moderator: boolean;
            /** @description The working group's name in the reader's language. */
            name: string;
            /** @description What one is there. */
            role: string;
            /** @description Identifier of the working group. */
            workingGroupId: components["schemas"]["UUID"];
        };
        NewFeedback: {
            /** @enum {string} */
            kind: "BARRIER" | "CONTENT" | "OTHER";
            message: string;
            pageUrl?: string;
            replyTo?: string;
        };
        /**
         * @description Someone to be taken into a working group.
         * @example {
         *       "personId": "5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01",
         *       "role": "MEMBER"
         *     }
         */
        NewMembership: {
            /** @description First day; today when left out. */
            from?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description The organisation the person speaks for. */
            onBehalfOfId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /** @description The person, from listMemberCandidates. */
            personId: components["schemas"]["UUID"];
            /** @description What the person is in the group. */
            role: components["schemas"]["MembershipRole"];
        };
        /**
         * @description A translatable text as it is sent: one member per language (BCP 47 tag).
         * @example {
         *       "de": {
         *         "text": "Gemeinsam"
         *       },
         *       "en": {
         *         "text": "Together"
         *       }
         *     }
         */
        NewText: {
            translations?: {
                [key: string]: components["schemas"]["NewTranslation"];
            };
        } & {
            [key: string]: components["schemas"]["NewTranslation"];
        };
        /** @description The text in one language, as it is sent. */
        NewTranslation: {
            /** @description The text. */
            text: string;
        };
        /**
         * @description A working group to be set up.
         * @example {
         *       "processId": "0d6f7b9e-0e2f-4d0a-8a55-7f1d5a0d1a11",
         *       "code": "SPR",
         *       "name": {
         *         "de": {
         *           "text": "AG Sprache"
         *         }
         *       },
         *       "openness": "ON_REQUEST",
         *       "wave": 1
         *     }
         */
        NewWorkingGroup: {
            /** @description Short code, unique in the process, e.g. SPR. */
            code: string;
            /** @description Name. */
            name: components["schemas"]["NewText"];
            /** @description Who may join. */
            openness: components["schemas"]["Openness"];
            /** @description The process the group belongs to. */
            processId: components["schemas"]["UUID"];
            /** @description What the group is to think through. */
            remit?: ((components["schemas"]["NewText"] | null) | null) | components["schemas"]["NewText"] | null;
            /**
             * Format: int32
             * @description Number of the wave, from 1.
             */
            wave?: number | null;
        };
        /** @enum {string} */
        Openness: "OPEN" | "ON_REQUEST" | "INVITED";
        /** @description One page of a list. */
        Page: {
            /** @description The entries of this page, in the order asked for. */
            items: unknown[];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @description One page of a list. */
        PageAccountDetail: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Account"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @description How to go on from this page. */
        PageLink: {
            /**
             * Format: int32
             * @description Entries at most on this page.
             */
            limit: number;
            /** @description Cursor of the next page; null on the last one. */
            next?: string | null;
        };
        /** @description One page of a list. */
        PageMembershipDetail: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Membership"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @description One page of a list. */
        PageWorkingGroupDetail: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["WorkingGroup"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @description Why a request was not carried out, and what to do about it (RFC 9457). */
        Problem: {
            /** @description What happened here and what to do. */
            detail?: string;
            /** @description Every fault found in the request, all at once. */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description Identifier of this occurrence, as it stands in the server's log.
             * @example urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11
             */
            instance?: string;
            /**
             * Format: int32
             * @description HTTP status code.
             */
            status?: number;
            /** @description The kind of problem in the reader's language. */
            title?: string;
            /**
             * @description Stable URI of the kind of problem; the page docs/problems.md lists all.
             * @example https://miteinander.example/problems/version-conflict
             */
            type?: string;
        };
        Ref: {
            code?: string;
            id: string;
            label: string;
        };
        /**
         * @description What someone says of themselves who wants to take part.
         * @example {
         *       "displayName": "Mitglied AG Sprache",
         *       "note": "Ich helfe im Sprachcafé.",
         *       "privacyAccepted": true
         *     }
         */
        Registration: {
            /** @description The name others will see. */
            displayName: string;
            /** @description A word to the coordination office. */
            note?: string | null;
            /** @description The privacy notice was read and accepted; must be true. */
            privacyAccepted?: boolean;
        };
        /** @enum {string} */
        State: "SOURCE" | "UP_TO_DATE" | "OUTDATED" | "MACHINE_UNREVIEWED";
        Text: {
            method?: string;
            state?: string;
            text: string;
        };
        /**
         * @description A translatable text: one member per language (BCP 47 tag), each with its state.
         * @example {
         *       "de": {
         *         "text": "Gemeinsam",
         *         "state": "SOURCE",
         *         "method": "HUMAN"
         *       }
         *     }
         */
        TranslatedText: {
            translations?: {
                [key: string]: components["schemas"]["Translation"];
            };
        } & {
            [key: string]: components["schemas"]["Translation"];
        };
        /** @description The text in one language and how far it can be trusted. */
        Translation: {
            /** @description How the text came about. */
            method: components["schemas"]["Method"];
            /** @description SOURCE: written in this language. OUTDATED: the source has changed since. MACHINE_UNREVIEWED: translated by a machine, read by nobody yet. */
            state: components["schemas"]["State"];
            /** @description The text. */
            text: string;
        };
        /** Format: uuid */
        UUID: string;
        /** @description A working group (AG). */
        WorkingGroup: {
            /** @description Short code, e.g. SPR. */
            code: string;
            /** @description When it was set up. */
            createdAt: components["schemas"]["Instant"];
            /** @description Identifier. */
            id: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description How many belong to the group now.
             */
            memberCount: number;
            /** @description Names of those who moderate now; only for signed-in readers. */
            moderators: string[];
            /** @description Name. */
            name: components["schemas"]["TranslatedText"];
            /**
             * @description Who may join.
             * @enum {string}
             */
            openness: "OPEN" | "ON_REQUEST" | "INVITED";
            /** @description The process the group belongs to. */
            processId: components["schemas"]["UUID"];
            /** @description What the group thinks through. */
            remit?: ((components["schemas"]["TranslatedText"] | null) | null) | components["schemas"]["TranslatedText"] | null;
            /** @description Where the group stands. */
            status: components["schemas"]["WorkingGroupStatus"];
            /** @description When it was last changed. */
            updatedAt: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
            /**
             * Format: int32
             * @description Number of the wave.
             */
            wave?: number | null;
        };
        /**
         * @description What may be changed about a working group.
         * @example {
         *       "name": {
         *         "de": {
         *           "text": "AG Sprache und Bildung"
         *         }
         *       }
         *     }
         */
        WorkingGroupChange: {
            /** @description Short code, unique in the process. */
            code?: string;
            /** @description Name. */
            name?: components["schemas"]["NewText"];
            /** @description Who may join. */
            openness?: components["schemas"]["Openness"];
            /** @description What the group is to think through. */
            remit?: ((components["schemas"]["NewText"] | null) | null) | components["schemas"]["NewText"] | null;
            /**
             * Format: int32
             * @description Number of the wave, from 1.
             */
            wave?: number | null;
        };
        /** @enum {string} */
        WorkingGroupStatus: "FORMING" | "ACTIVE" | "REPORTING" | "CLOSED";
        /**
         * @description A step in a working group's life.
         * @example {
         *       "status": "ACTIVE"
         *     }
         */
        WorkingGroupStatusChange: {
            /** @description Why; required for closing and opening again. */
            reason?: string | null;
            /** @description The new status. */
            status?: components["schemas"]["WorkingGroupStatus"];
        };
    };
    responses: {
        /** @description The request is not valid; errors lists every fault. */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No valid access token was sent. */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller may not do this. */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not exist, or the caller may not know of it. */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The format asked for is not offered. */
        Problem406: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not fit the current state. */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Someone has changed it in the meantime; ETag carries the current version. */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content is too large. */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content's format is not accepted. */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content is understood but cannot be carried out. */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is missing. */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; Retry-After says how long to wait. */
        Problem429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of ours; instance identifies it. */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available right now; Retry-After says how long to wait. */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description The version; send it as If-Match to change it. */
        ETag: string;
        /** @description Where the new resource is. */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Words in name or address. */
                q?: unknown;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
                /** @description Only accounts with this status. */
                status?: components["schemas"]["AccountStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAccountDetail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version that was read. */
                "If-Match"?: unknown;
            };
            path: {
                /** @description Identifier. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description The account after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    decideAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                IdempotencyKey?: components["parameters"]["IdempotencyKey"];
                /** @description Version that was read. */
                "If-Match"?: unknown;
            };
            path: {
                /** @description Identifier. */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountDecision"];
            };
        };
        responses: {
            /** @description The account after the decision. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeedback"];
            };
        };
        responses: {
            /** @description ok */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the membership. */
                membershipId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version that was read. */
                "If-Match"?: unknown;
            };
            path: {
                /** @description Identifier of the membership. */
                membershipId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MembershipChange"];
            };
        };
        responses: {
            /** @description The membership after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                IdempotencyKey?: components["parameters"]["IdempotencyKey"];
                /** @description Version that was read. */
                "If-Match"?: unknown;
            };
            path: {
                /** @description Identifier of the membership. */
                membershipId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipEnding"];
            };
        };
        responses: {
            /** @description The ended membership. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentPage"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                IdempotencyKey?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Registration"];
            };
        };
        responses: {
            /** @description The account. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listWorkingGroups: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Only groups of this process. */
                processId?: components["schemas"]["UUID"];
                /** @description Words in code or name. */
                q?: unknown;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
                /** @description Only groups with this status. */
                status?: components["schemas"]["WorkingGroupStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of working groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWorkingGroupDetail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createWorkingGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                IdempotencyKey?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkingGroup"];
            };
        };
        responses: {
            /** @description The new group. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingGroup"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getWorkingGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the group. */
                workingGroupId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingGroup"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeWorkingGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Version that was read. */
                "If-Match"?: unknown;
            };
            path: {
                /** @description Identifier of the group. */
                workingGroupId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["WorkingGroupChange"];
            };
        };
        responses: {
            /** @description The group after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingGroup"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMemberships: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
                /** @description Only memberships with this status. */
                status?: components["schemas"]["MembershipStatus"];
            };
            header?: never;
            path: {
                /** @description Identifier of the group. */
                workingGroupId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMembershipDetail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    addMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                IdempotencyKey?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the group. */
                workingGroupId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMembership"];
            };
        };
        responses: {
            /** @description The new membership. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeWorkingGroupStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                IdempotencyKey?: components["parameters"]["IdempotencyKey"];
                /** @description Version that was read. */
                "If-Match"?: unknown;
            };
            path: {
                /** @description Identifier of the group. */
                workingGroupId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkingGroupStatusChange"];
            };
        };
        responses: {
            /** @description The group after the step. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingGroup"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
