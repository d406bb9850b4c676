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
        /**
         * List feedback
         * @description What people have said. Sort key: createdAt, newest first.
         */
        get: operations["listFeedback"];
        put?: never;
        /**
         * Tell the municipality something
         * @description Without sign-in, from every page.
         */
        post: operations["sendFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{feedbackId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read feedback
         * @description One message.
         */
        get: operations["getFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{feedbackId}/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close feedback
         * @description Records what was done and forgets the address for the reply. Needs If-Match.
         */
        post: operations["closeFeedback"];
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
    "/api/v1/member-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who can join a group
         * @description Names only, for those who keep member lists. Sort key: name.
         */
        get: operations["listMemberCandidates"];
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
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organisations
         * @description The directory of organisations. Sort keys: name, category, updatedAt; default name.
         */
        get: operations["listOrganisations"];
        put?: never;
        /**
         * Add an organisation
         * @description Takes an organisation into the directory.
         */
        post: operations["createOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an organisation
         * @description One organisation.
         */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an organisation
         * @description Changes the public profile; also open to those who represent the organisation now.
         */
        patch: operations["changeOrganisation"];
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an organisation's part
         * @description It no longer takes part and stays in the record. Needs If-Match.
         */
        post: operations["endOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/representations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who acts for an organisation
         * @description Those who agreed to be named; all for the coordination office. Sort keys: name, from.
         */
        get: operations["listRepresentations"];
        put?: never;
        /**
         * Record who acts for an organisation
         * @description From then on the person may keep its profile.
         */
        post: operations["addRepresentation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume an organisation's part
         * @description It takes part again. Needs If-Match.
         */
        post: operations["resumeOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the municipality's pages
         * @description Imprint, privacy, accessibility, about.
         */
        get: operations["listPages"];
        put?: never;
        post?: never;
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
        /**
         * Read a page
         * @description One page that the municipality writes.
         */
        get: operations["getPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a page
         * @description Changes title, text or the date of the last check.
         */
        patch: operations["changePage"];
        trace?: never;
    };
    "/api/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description Everyone who takes part. Sort keys: name, createdAt; default name.
         */
        get: operations["listPersons"];
        put?: never;
        /**
         * Add a person
         * @description Takes someone into the network who has no account.
         */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a person
         * @description One person; everyone may read their own entry.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person
         * @description Changes name, language or the wish to stay unnamed; everyone may change their own entry.
         */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/api/v1/persons/{personId}/contact-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a person's contacts
         * @description Only those the reader may know on a recorded ground; reading by the coordination office is recorded.
         */
        get: operations["listContactPoints"];
        put?: never;
        /**
         * Add a contact
         * @description Adds a way to reach the person, with at least one ground on which it may be used.
         */
        post: operations["addContactPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{personId}/contact-points/{contactPointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a contact
         * @description Removes the contact and its grounds for good.
         */
        delete: operations["removeContactPoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{personId}/contact-points/{contactPointId}/use-bases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a ground
         * @description Records on what ground the contact may be used.
         */
        post: operations["addUseBasis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{personId}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person
         * @description Removes name and contacts for good; contributions stay and name nobody. Cannot be undone. Needs If-Match.
         */
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{personId}/use-basis-withdrawals/{useBasisId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a ground
         * @description From now on the contact may not be used for this purpose on this ground.
         */
        post: operations["withdrawUseBasis"];
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
    "/api/v1/representations/{representationId}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a representation
         * @description Today is the last day the person acts for the organisation. Needs If-Match.
         */
        post: operations["endRepresentation"];
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
            /**
             * Format: date-time
             * @description When it was registered.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was decided.
             * @example 2022-03-10T16:15:50Z
             */
            decidedAt?: string | null;
            /** @description Why. */
            decisionReason?: string | null;
            /** @description The name others see. */
            displayName: string;
            /** @description Address as Keycloak knows it; only for those who approve and the owner. */
            email?: string | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description The word to the coordination office. */
            note?: string | null;
            /**
             * Format: uuid
             * @description The person this account stands for, once approved.
             */
            personId?: string | null;
            /** @description Coarse roles, as last set in Keycloak. */
            roles: string[];
            /** @description Where the account stands. */
            status: components["schemas"]["AccountStatus"];
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2022-03-10T16:15:50Z
             */
            updatedAt: string;
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
            /** @description Coarse roles; they take effect with the person's next token. */
            roles?: ("coordinator" | "steering" | "council" | "data-steward" | "privacy-officer" | "member")[];
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
            decision: components["schemas"]["AccountStep"];
            /** @description Why; the person concerned may read it. */
            reason?: string | null;
        };
        /** @description One page of a list. */
        AccountPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Account"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @enum {string} */
        AccountStatus: "PENDING" | "APPROVED" | "REJECTED" | "SUSPENDED";
        /**
         * @description What can be decided about an account.
         * @enum {string}
         */
        AccountStep: "APPROVE" | "REJECT" | "SUSPEND" | "REINSTATE";
        /** @description A way to reach someone, as far as the reader may know it. */
        ContactPoint: {
            /** @description On what ground it may be used. */
            bases: components["schemas"]["UseBasis"][];
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description A word on it. */
            label?: string | null;
            /** @description What kind of contact it is. */
            type: components["schemas"]["Type"];
            /** @description Address or number. */
            value: string;
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
        };
        /** @description The contacts of a person that the reader may know. */
        ContactPoints: {
            /** @description The contacts. */
            items: components["schemas"]["ContactPoint"][];
        };
        /** @description Something someone has told the municipality. */
        Feedback: {
            /**
             * Format: date-time
             * @description When it arrived.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What it is about. */
            kind: components["schemas"]["Kind"];
            /** @description The message. */
            message: string;
            /** @description What was done. */
            outcome?: string | null;
            /** @description The page it is about. */
            pageUrl?: string | null;
            /** @description Address for a reply; removed once closed. */
            replyTo?: string | null;
            /**
             * @description Whether it has been dealt with.
             * @enum {string}
             */
            status: "OPEN" | "CLOSED";
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2022-03-10T16:15:50Z
             */
            updatedAt: string;
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
        };
        /**
         * @description What came of some feedback.
         * @example {
         *       "outcome": "Behoben und geantwortet."
         *     }
         */
        FeedbackClosing: {
            /** @description What was done. */
            outcome: string;
        };
        /** @description One page of a list. */
        FeedbackPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Feedback"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @description That feedback has arrived. */
        FeedbackReceipt: {
            /**
             * Format: uuid
             * @description Number to refer to.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it arrived.
             * @example 2022-03-10T16:15:50Z
             */
            receivedAt: string;
        };
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
        /** @enum {string} */
        GivenVia: "FORM" | "PAPER" | "ORAL" | "MAIL";
        /** @enum {string} */
        Kind: "BARRIER" | "CONTENT" | "OTHER";
        /** @enum {string} */
        LegalBasis: "CONSENT" | "PUBLIC_TASK" | "CONTRACT" | "OTHER";
        /** @description Who is asking, and what they may do. */
        Me: {
            /** @description The account, once registered. */
            account?: components["schemas"]["Account"] | null;
            /** @description The name others see. */
            displayName: string;
            /** @description The working groups one belongs to now. */
            memberships: components["schemas"]["MyMembership"][];
            /** @description Rights of this request, e.g. measures:write. Rights within a working group stand under memberships. */
            permissions: string[];
            /**
             * Format: uuid
             * @description The person this account stands for.
             */
            personId?: string | null;
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
        /** @description Someone who can be taken into a working group: the name and no more. */
        MemberCandidate: {
            /** @description The name the person goes by here. */
            displayName: string;
            /**
             * Format: uuid
             * @description Identifier of the person.
             */
            id: string;
        };
        /** @description One page of a list. */
        MemberCandidatePage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["MemberCandidate"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @description That someone belongs to a working group. */
        Membership: {
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /**
             * Format: date
             * @description First day.
             * @example 2022-03-10
             */
            from: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description The organisation the person speaks for.
             */
            onBehalfOfId?: string | null;
            /** @description That organisation's name in the reader's language. */
            onBehalfOfName?: string | null;
            /**
             * Format: uuid
             * @description The person.
             */
            personId: string;
            /** @description The name the person goes by; empty when it is not to be shown. */
            personName: string;
            /** @description What the person is in the group. */
            role: components["schemas"]["MembershipRole"];
            /** @description Where the membership stands. */
            status: components["schemas"]["MembershipStatus"];
            /**
             * Format: date
             * @description Last day, once ended.
             * @example 2022-03-10
             */
            to?: string | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2022-03-10T16:15:50Z
             */
            updatedAt: string;
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
            /**
             * Format: uuid
             * @description The working group.
             */
            workingGroupId: string;
        };
        /**
         * @description What may be changed about a membership.
         * @example {
         *       "role": "MODERATOR"
         *     }
         */
        MembershipChange: {
            /**
             * Format: uuid
             * @description The organisation the person speaks for.
             */
            onBehalfOfId?: string | null;
            /** @description What the person is in the group. */
            role?: components["schemas"]["MembershipRole"];
        };
        /**
         * @description How a membership ends.
         * @example {
         *       "on": "2026-11-30",
         *       "reason": "Wegzug"
         *     }
         */
        MembershipEnding: {
            /**
             * Format: date
             * @description Last day; today when left out.
             * @example 2022-03-10
             */
            on?: string | null;
            /** @description Why, if it helps. */
            reason?: string | null;
        };
        /** @description One page of a list. */
        MembershipPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Membership"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @enum {string} */
        MembershipRole: "MEMBER" | "MODERATOR" | "MINUTES" | "CHAIR" | "DEPUTY" | "OBSERVER";
        /** @enum {string} */
        MembershipStatus: "REQUESTED" | "INVITED" | "ACTIVE" | "ENDED";
        /** @description A page whose content the municipality sets. */
        MunicipalPage: {
            /** @description Text in CommonMark; HTML in it is text, not markup. */
            body: components["schemas"]["TranslatedText"];
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: date
             * @description When the content was last checked.
             * @example 2022-03-10
             */
            reviewedOn?: string | null;
            /**
             * @description Which page it is.
             * @enum {string}
             */
            slug: "imprint" | "privacy" | "accessibility" | "about";
            /** @description Title. */
            title: components["schemas"]["TranslatedText"];
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2022-03-10T16:15:50Z
             */
            updatedAt: string;
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
        };
        /** @description All pages that the municipality writes. */
        MunicipalPages: {
            /** @description The pages. */
            items: components["schemas"]["MunicipalPage"][];
        };
        /** @description A working group one belongs to. */
        MyMembership: {
            /** @description Short code, e.g. SPR. */
            code: string;
            /**
             * Format: uuid
             * @description Identifier of the membership.
             */
            membershipId: string;
            /** @description Whether one may moderate: write questions, edit members. */
            moderator: boolean;
            /** @description The working group's name in the reader's language. */
            name: string;
            /** @description What one is there. */
            role: string;
            /**
             * Format: uuid
             * @description Identifier of the working group.
             */
            workingGroupId: string;
        };
        /**
         * @description A way to reach someone, with the ground on which it may be used.
         * @example {
         *       "type": "EMAIL",
         *       "value": "mitglied@example.org",
         *       "bases": [
         *         {
         *           "purpose": "INVITE",
         *           "legalBasis": "CONSENT",
         *           "textVersion": "2026-01",
         *           "givenOn": "2026-11-01",
         *           "givenVia": "FORM"
         *         }
         *       ]
         *     }
         */
        NewContactPoint: {
            /** @description On what ground it may be used; at least one. */
            bases: components["schemas"]["NewUseBasis"][];
            /** @description A word on it, e.g. office hours. */
            label?: string | null;
            /** @description What kind of contact it is. */
            type: components["schemas"]["Type"];
            /** @description Address or number. */
            value: string;
        };
        /**
         * @description What someone wants to tell the municipality; no sign-in needed.
         * @example {
         *       "kind": "BARRIER",
         *       "message": "Das Menü lässt sich mit der Tastatur nicht öffnen."
         *     }
         */
        NewFeedback: {
            /** @description What it is about. */
            kind: components["schemas"]["Kind"];
            /** @description The message. */
            message: string;
            /** @description The page it is about. */
            pageUrl?: string | null;
            /** @description Address for a reply, if one is wanted. */
            replyTo?: string | null;
        };
        /**
         * @description Someone to be taken into a working group.
         * @example {
         *       "personId": "5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01",
         *       "role": "MEMBER"
         *     }
         */
        NewMembership: {
            /**
             * Format: date
             * @description First day; today when left out.
             * @example 2022-03-10
             */
            from?: string | null;
            /**
             * Format: uuid
             * @description The organisation the person speaks for.
             */
            onBehalfOfId?: string | null;
            /**
             * Format: uuid
             * @description The person, from listMemberCandidates.
             */
            personId: string;
            /** @description What the person is in the group. */
            role: components["schemas"]["MembershipRole"];
        };
        /**
         * @description An organisation to be taken into the network.
         * @example {
         *       "name": {
         *         "de": {
         *           "text": "Verein Beispiel"
         *         }
         *       },
         *       "category": "ASSOCIATION",
         *       "districts": [
         *         "Elten"
         *       ]
         *     }
         */
        NewOrganisation: {
            /** @description What kind of organisation it is. */
            category: components["schemas"]["OrganisationCategory"];
            /** @description What it does, for everyone to read. */
            description?: components["schemas"]["NewText"] | null;
            /** @description Districts it is active in. */
            districts?: string[] | null;
            /** @description Legal form, e.g. e. V. */
            legalForm?: string | null;
            /** @description Name. */
            name: components["schemas"]["NewText"];
            /**
             * Format: uuid
             * @description The organisation it is part of.
             */
            parentId?: string | null;
            /** @description Web address, https or http. */
            website?: string | null;
        };
        /**
         * @description Someone to be taken into the network, or what may be changed about them. Nothing about origin, religion or status is kept.
         * @example {
         *       "displayName": "Mitglied Beispiel",
         *       "preferredLanguage": "de",
         *       "neverDisclose": false
         *     }
         */
        NewPerson: {
            /** @description The name the person goes by here. */
            displayName: string;
            /** @description Never show the name or any contact to anyone below the coordination office. */
            neverDisclose?: boolean;
            /**
             * @description Language for letters and mails, BCP 47.
             * @example de
             */
            preferredLanguage: string;
        };
        /**
         * @description That someone acts for an organisation. It is not public unless the person agreed: acting for a religious community can reveal belief.
         * @example {
         *       "personId": "5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01",
         *       "function": "Vorstand",
         *       "mayDecide": true,
         *       "isPublic": false
         *     }
         */
        NewRepresentation: {
            /**
             * Format: date
             * @description First day; today when left out.
             * @example 2022-03-10
             */
            from?: string | null;
            /** @description What the person is there. */
            function: string;
            /** @description Whether everyone may know; only with the person's consent. */
            isPublic?: boolean;
            /** @description Whether the person may decide for the organisation. */
            mayDecide?: boolean;
            /**
             * Format: uuid
             * @description The person.
             */
            personId: string;
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
            [key: string]: components["schemas"]["NewTranslation"];
        };
        /** @description The text in one language, as it is sent. */
        NewTranslation: {
            /** @description The text. */
            text: string;
        };
        /**
         * @description On what ground a contact may be used, and for what.
         * @example {
         *       "purpose": "INVITE",
         *       "legalBasis": "CONSENT",
         *       "textVersion": "2026-01",
         *       "givenOn": "2026-11-01",
         *       "givenVia": "FORM"
         *     }
         */
        NewUseBasis: {
            /** @description Where the proof is kept. */
            evidence?: string | null;
            /**
             * Format: date
             * @description When it was given.
             * @example 2022-03-10
             */
            givenOn: string;
            /** @description How it was given. */
            givenVia: components["schemas"]["GivenVia"];
            /** @description On what ground. */
            legalBasis: components["schemas"]["LegalBasis"];
            /** @description What for. */
            purpose: components["schemas"]["Purpose"];
            /** @description Version of the text that was agreed to. */
            textVersion: string;
            /**
             * Format: date
             * @description Last day it holds.
             * @example 2022-03-10
             */
            validUntil?: string | null;
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
            /**
             * Format: uuid
             * @description The process the group belongs to.
             */
            processId: string;
            /** @description What the group is to think through. */
            remit?: components["schemas"]["NewText"] | null;
            /**
             * Format: int32
             * @description Number of the wave, from 1.
             */
            wave?: number | null;
        };
        /** @enum {string} */
        Openness: "OPEN" | "ON_REQUEST" | "INVITED";
        /** @description An organisation of the network. */
        Organisation: {
            /** @description What kind of organisation it is. */
            category: components["schemas"]["OrganisationCategory"];
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /** @description What it does. */
            description?: components["schemas"]["TranslatedText"] | null;
            /** @description Districts it is active in. */
            districts: string[];
            /** @description Why it no longer takes part. */
            endedBecause?: string | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Legal form. */
            legalForm?: string | null;
            /** @description Name. */
            name: components["schemas"]["TranslatedText"];
            /**
             * Format: uuid
             * @description The organisation it is part of.
             */
            parentId?: string | null;
            /** @description Whether it takes part at present. */
            status: components["schemas"]["OrganisationStatus"];
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2022-03-10T16:15:50Z
             */
            updatedAt: string;
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
            /** @description Web address. */
            website?: string | null;
        };
        /** @enum {string} */
        OrganisationCategory: "ASSOCIATION" | "MIGRANT_ORGANISATION" | "RELIGIOUS_COMMUNITY" | "SCHOOL" | "DAY_CARE" | "EDUCATION" | "WELFARE" | "BUSINESS" | "ADMINISTRATION" | "BODY" | "ELECTORAL_LIST" | "OTHER";
        /**
         * @description What may be changed about an organisation; its end has its own operation.
         * @example {
         *       "name": {
         *         "de": {
         *           "text": "Verein Beispiel"
         *         }
         *       },
         *       "category": "ASSOCIATION",
         *       "districts": [
         *         "Elten"
         *       ]
         *     }
         */
        OrganisationChange: {
            /** @description What kind of organisation it is. */
            category?: components["schemas"]["OrganisationCategory"];
            /** @description What it does, for everyone to read. */
            description?: components["schemas"]["NewText"] | null;
            /** @description Districts it is active in. */
            districts?: string[] | null;
            /** @description Legal form, e.g. e. V. */
            legalForm?: string | null;
            /** @description Name. */
            name?: components["schemas"]["NewText"];
            /**
             * Format: uuid
             * @description The organisation it is part of.
             */
            parentId?: string | null;
            /** @description Web address, https or http. */
            website?: string | null;
        };
        /**
         * @description Why an organisation no longer takes part.
         * @example {
         *       "reason": "Verein aufgelöst"
         *     }
         */
        OrganisationEnding: {
            /** @description The reason, for the record. */
            reason: string;
        };
        /** @description One page of a list. */
        OrganisationPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Organisation"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @enum {string} */
        OrganisationStatus: "ACTIVE" | "DORMANT";
        /**
         * @description What may be changed about a page.
         * @example {
         *       "body": {
         *         "de": {
         *           "text": "Stadt Beispiel, Markt 1"
         *         }
         *       },
         *       "reviewedOn": "2026-11-01"
         *     }
         */
        PageChange: {
            /** @description Text in CommonMark; HTML is shown as text. */
            body?: components["schemas"]["NewText"];
            /**
             * Format: date
             * @description When the content was last checked.
             * @example 2022-03-10
             */
            reviewedOn?: string | null;
            /** @description Title. */
            title?: components["schemas"]["NewText"];
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
        /** @description Someone who takes part. */
        Person: {
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /** @description The name the person goes by here. */
            displayName: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Whether name and contact are never shown. */
            neverDisclose: boolean;
            /** @description Language for letters and mails, BCP 47. */
            preferredLanguage: string;
            /** @description ERASED: name and contacts were removed for good. */
            status: components["schemas"]["Status"];
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2022-03-10T16:15:50Z
             */
            updatedAt: string;
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
        };
        /**
         * @description What may be changed about a person.
         * @example {
         *       "preferredLanguage": "en"
         *     }
         */
        PersonChange: {
            /** @description The name the person goes by here. */
            displayName?: string;
            /** @description Never show the name or any contact to anyone below the coordination office. */
            neverDisclose?: boolean;
            /** @description Language for letters and mails, BCP 47. */
            preferredLanguage?: string;
        };
        /** @description One page of a list. */
        PersonPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Person"][];
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
        /** @enum {string} */
        Purpose: "INVITE" | "BULLETIN" | "SHARE_AG" | "SHARE_NETWORK" | "PUBLISH";
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
        /** @description That someone acts for an organisation. */
        Representation: {
            /**
             * Format: date
             * @description First day.
             * @example 2022-03-10
             */
            from: string;
            /** @description What the person is there. */
            function: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Whether everyone may know. */
            isPublic: boolean;
            /** @description Whether the person may decide for the organisation. */
            mayDecide: boolean;
            /**
             * Format: uuid
             * @description The organisation.
             */
            organisationId: string;
            /**
             * Format: uuid
             * @description The person.
             */
            personId: string;
            /** @description The name the person goes by here. */
            personName: string;
            /**
             * Format: date
             * @description First day on which it no longer holds.
             * @example 2022-03-10
             */
            to?: string | null;
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
        };
        /** @description One page of a list. */
        RepresentationPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Representation"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @enum {string} */
        Status: "ACTIVE" | "ERASED";
        /**
         * @description How a text came about.
         * @enum {string}
         */
        TextMethod: "HUMAN" | "MACHINE" | "IMPORTED";
        /**
         * @description How far a text can be trusted.
         * @enum {string}
         */
        TextState: "SOURCE" | "UP_TO_DATE" | "OUTDATED" | "MACHINE_UNREVIEWED";
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
            [key: string]: components["schemas"]["Translation"];
        };
        /** @description The text in one language and how far it can be trusted. */
        Translation: {
            /** @description How the text came about. */
            method: components["schemas"]["TextMethod"];
            /** @description SOURCE: written in this language. OUTDATED: the source has changed since. MACHINE_UNREVIEWED: translated by a machine, read by nobody yet. */
            state: components["schemas"]["TextState"];
            /** @description The text. */
            text: string;
        };
        /** @enum {string} */
        Type: "EMAIL" | "PHONE" | "POST" | "MESSENGER" | "WEB";
        /** @description A ground on which a contact may be used. */
        UseBasis: {
            /**
             * Format: uuid
             * @description The contact.
             */
            contactPointId: string;
            /**
             * Format: date
             * @description When it was given.
             * @example 2022-03-10
             */
            givenOn: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description On what ground. */
            legalBasis: components["schemas"]["LegalBasis"];
            /** @description What for. */
            purpose: components["schemas"]["Purpose"];
            /** @description Whether it holds today. */
            valid: boolean;
            /**
             * Format: date
             * @description Last day it holds.
             * @example 2022-03-10
             */
            validUntil?: string | null;
        };
        /** @description A working group (AG). */
        WorkingGroup: {
            /** @description Short code, e.g. SPR. */
            code: string;
            /**
             * Format: date-time
             * @description When it was set up.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
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
            /**
             * Format: uuid
             * @description The process the group belongs to.
             */
            processId: string;
            /** @description What the group thinks through. */
            remit?: components["schemas"]["TranslatedText"] | null;
            /** @description Where the group stands. */
            status: components["schemas"]["WorkingGroupStatus"];
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2022-03-10T16:15:50Z
             */
            updatedAt: string;
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
            remit?: components["schemas"]["NewText"] | null;
            /**
             * Format: int32
             * @description Number of the wave, from 1.
             */
            wave?: number | null;
        };
        /** @description One page of a list. */
        WorkingGroupPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["WorkingGroup"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
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
            status: components["schemas"]["WorkingGroupStatus"];
        };
    };
    responses: {
        /** @description The version named by If-None-Match is still the current one. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is not valid; errors lists every fault. */
        Problem400: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://miteinander.example/problems/invalid-request",
                 *       "title": "The request is not valid",
                 *       "status": 400,
                 *       "detail": "What happened here and what to do about it.",
                 *       "instance": "urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11",
                 *       "errors": [
                 *         {
                 *           "code": "REQUIRED",
                 *           "pointer": "/title/de/text",
                 *           "detail": "Please fill this in."
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No valid access token was sent. */
        Problem401: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://miteinander.example/problems/unauthenticated",
                 *       "title": "Please sign in",
                 *       "status": 401,
                 *       "detail": "What happened here and what to do about it.",
                 *       "instance": "urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller may not do this. */
        Problem403: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://miteinander.example/problems/forbidden",
                 *       "title": "You may not do this",
                 *       "status": 403,
                 *       "detail": "What happened here and what to do about it.",
                 *       "instance": "urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not exist, or the caller may not know of it. */
        Problem404: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://miteinander.example/problems/not-found",
                 *       "title": "Not found",
                 *       "status": 404,
                 *       "detail": "What happened here and what to do about it.",
                 *       "instance": "urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The format asked for is not offered. */
        Problem406: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://miteinander.example/problems/not-acceptable",
                 *       "title": "This format is not offered",
                 *       "status": 406,
                 *       "detail": "What happened here and what to do about it.",
                 *       "instance": "urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not fit the current state. */
        Problem409: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://miteinander.example/problems/conflict",
                 *       "title": "This does not fit the current state",
                 *       "status": 409,
                 *       "detail": "What happened here and what to do about it.",
                 *       "instance": "urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Someone has changed it in the meantime; ETag carries the current version. */
        Problem412: {
            headers: {
                ETag: components["headers"]["ETag"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://miteinander.example/problems/version-conflict",
                 *       "title": "Someone has changed this in the meantime",
                 *       "status": 412,
                 *       "detail": "What happened here and what to do about it.",
                 *       "instance": "urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content is too large. */
        Problem413: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://miteinander.example/problems/content-too-large",
                 *       "title": "The content is too large",
                 *       "status": 413,
                 *       "detail": "What happened here and what to do about it.",
                 *       "instance": "urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content's format is not accepted. */
        Problem415: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://miteinander.example/problems/unsupported-media-type",
                 *       "title": "This format is not accepted",
                 *       "status": 415,
                 *       "detail": "What happened here and what to do about it.",
                 *       "instance": "urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content is understood but cannot be carried out. */
        Problem422: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://miteinander.example/problems/idempotency-key-reused",
                 *       "title": "The key belongs to another request",
                 *       "status": 422,
                 *       "detail": "What happened here and what to do about it.",
                 *       "instance": "urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is missing. */
        Problem428: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://miteinander.example/problems/precondition-required",
                 *       "title": "The version is missing",
                 *       "status": 428,
                 *       "detail": "What happened here and what to do about it.",
                 *       "instance": "urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; Retry-After says how long to wait. */
        Problem429: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://miteinander.example/problems/too-many-requests",
                 *       "title": "Too many requests",
                 *       "status": 429,
                 *       "detail": "What happened here and what to do about it.",
                 *       "instance": "urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of ours; instance identifies it. */
        Problem500: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://miteinander.example/problems/internal",
                 *       "title": "Something went wrong",
                 *       "status": 500,
                 *       "detail": "What happened here and what to do about it.",
                 *       "instance": "urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available right now; Retry-After says how long to wait. */
        Problem503: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://miteinander.example/problems/unavailable",
                 *       "title": "Not available right now",
                 *       "status": 503,
                 *       "detail": "What happened here and what to do about it.",
                 *       "instance": "urn:uuid:7f1f2f1e-8a3c-4a33-9a0e-0d7d9b6f1c11"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
        IdempotencyKey: string;
        /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
        IfMatch: string;
        /** @description The ETag of the version at hand; 304 when it is still the current one. */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description The version; send it as If-Match to change it. */
        ETag: string;
        /** @description Where the new resource is. */
        Location: string;
        /** @description Requests left (r) and seconds until the count starts anew (t). */
        RateLimit: string;
        /** @description Seconds to wait before the next try. */
        "Retry-After": string;
        /** @description How to authenticate: with a bearer token. */
        "WWW-Authenticate": string;
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
                q?: string;
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
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
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
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            304: components["responses"]["NotModified"];
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
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier. */
                id: string;
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
                    RateLimit: components["headers"]["RateLimit"];
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
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier. */
                id: string;
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
                    RateLimit: components["headers"]["RateLimit"];
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
    listFeedback: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
                /** @description OPEN or CLOSED. */
                status?: "OPEN" | "CLOSED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of feedback. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackPage"];
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
    sendFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeedback"];
            };
        };
        responses: {
            /** @description It has arrived. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackReceipt"];
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
    getFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier. */
                feedbackId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            304: components["responses"]["NotModified"];
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
    closeFeedback: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier. */
                feedbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackClosing"];
            };
        };
        responses: {
            /** @description The closed message. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
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
                    RateLimit: components["headers"]["RateLimit"];
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
    listMemberCandidates: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Words in the name. */
                q?: string;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of names. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCandidatePage"];
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
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the membership. */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            304: components["responses"]["NotModified"];
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
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the membership. */
                membershipId: string;
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
                    RateLimit: components["headers"]["RateLimit"];
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
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the membership. */
                membershipId: string;
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
                    RateLimit: components["headers"]["RateLimit"];
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
    listOrganisations: {
        parameters: {
            query?: {
                /** @description Only this kind of organisation. */
                category?: components["schemas"]["OrganisationCategory"];
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description Only organisations active in this district. */
                district?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Words in name or description. */
                q?: string;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
                /** @description Only those with this status. */
                status?: components["schemas"]["OrganisationStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organisations. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
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
    createOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganisation"];
            };
        };
        responses: {
            /** @description The new organisation. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
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
    getOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier. */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            304: components["responses"]["NotModified"];
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
    changeOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier. */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["OrganisationChange"];
            };
        };
        responses: {
            /** @description The organisation after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
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
    endOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier. */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationEnding"];
            };
        };
        responses: {
            /** @description The organisation, now dormant. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
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
    listRepresentations: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the organisation. */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of representations. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepresentationPage"];
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
    addRepresentation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the organisation. */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRepresentation"];
            };
        };
        responses: {
            /** @description The new representation. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Representation"];
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
    resumeOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier. */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation, active again. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pages. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalPages"];
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
    getPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Which page. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalPage"];
                };
            };
            304: components["responses"]["NotModified"];
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
    changePage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Which page. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PageChange"];
            };
        };
        responses: {
            /** @description The page after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalPage"];
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
    listPersons: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Words in the name. */
                q?: string;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
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
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            /** @description The new person. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
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
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            304: components["responses"]["NotModified"];
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
    changePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PersonChange"];
            };
        };
        responses: {
            /** @description The person after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
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
    listContactPoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoints"];
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
    addContactPoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContactPoint"];
            };
        };
        responses: {
            /** @description The person's contacts. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoints"];
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
    removeContactPoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the contact. */
                contactPointId: string;
                /** @description Identifier of the person. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    addUseBasis: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the contact. */
                contactPointId: string;
                /** @description Identifier of the person. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUseBasis"];
            };
        };
        responses: {
            /** @description The person's contacts. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoints"];
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
    erasePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is left. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawUseBasis: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the person. */
                personId: string;
                /** @description Identifier of the ground. */
                useBasisId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person's contacts. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoints"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                    RateLimit: components["headers"]["RateLimit"];
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
    endRepresentation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier. */
                representationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ended representation. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Representation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
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
                processId?: string;
                /** @description Words in code or name. */
                q?: string;
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
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingGroupPage"];
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
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                    RateLimit: components["headers"]["RateLimit"];
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
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the group. */
                workingGroupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingGroup"];
                };
            };
            304: components["responses"]["NotModified"];
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
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the group. */
                workingGroupId: string;
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
                    RateLimit: components["headers"]["RateLimit"];
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
                workingGroupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of memberships. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipPage"];
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
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the group. */
                workingGroupId: string;
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
                    RateLimit: components["headers"]["RateLimit"];
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
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the group. */
                workingGroupId: string;
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
                    RateLimit: components["headers"]["RateLimit"];
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
}
