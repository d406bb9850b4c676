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
    "/api/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List areas
         * @description The areas that figures stand for. Sort keys: code, level, updatedAt; default code.
         */
        get: operations["listAreas"];
        put?: never;
        /**
         * Enter an area
         * @description Adds an area that figures may stand for.
         */
        post: operations["createArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{areaId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an area
         * @description One area.
         */
        get: operations["getArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an area
         * @description Changes name, size, official key or parent.
         */
        patch: operations["changeArea"];
        trace?: never;
    };
    "/api/v1/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bodies
         * @description All bodies with their present name. Sort keys: name, kind, updatedAt; default name.
         */
        get: operations["listBodies"];
        put?: never;
        /**
         * Set up a body
         * @description A body with its names in the order of time.
         */
        post: operations["createBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bodies/{bodyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a body
         * @description One body with all its names.
         */
        get: operations["getBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a body
         * @description Changes its sort, its names, or ends it.
         */
        patch: operations["changeBody"];
        trace?: never;
    };
    "/api/v1/breaks/{breakId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a break
         * @description One break.
         */
        get: operations["getBreak"];
        put?: never;
        post?: never;
        /**
         * Remove a break
         * @description Removes a break that was entered by mistake. Needs If-Match.
         */
        delete: operations["deleteBreak"];
        options?: never;
        head?: never;
        /**
         * Change a break
         * @description Changes where a series breaks or why.
         */
        patch: operations["changeBreak"];
        trace?: never;
    };
    "/api/v1/code-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List codes
         * @description The codes of the lists with their names. Sort keys: code, list, updatedAt; default code.
         */
        get: operations["listCodeItems"];
        put?: never;
        /**
         * Enter a code
         * @description Adds a code with its name. Codes that a series uses are entered by themselves, without a name.
         */
        post: operations["createCodeItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/code-items/{codeItemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a code
         * @description One code with its name.
         */
        get: operations["getCodeItem"];
        put?: never;
        post?: never;
        /**
         * Remove a code
         * @description Removes a code that no series is broken down by.
         */
        delete: operations["deleteCodeItem"];
        options?: never;
        head?: never;
        /**
         * Name or move a code
         * @description Changes its name, or what it is part of. Protected sums are decided anew when it moves.
         */
        patch: operations["changeCodeItem"];
        trace?: never;
    };
    "/api/v1/code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List code lists
         * @description The lists of codes that figures are broken down by, such as sex or citizenship.
         */
        get: operations["listCodeLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List missing figures
         * @description Figures that are looked for or were. Sort keys: due, number, updatedAt; default due.
         */
        get: operations["listDataGaps"];
        put?: never;
        /**
         * Look for a missing figure
         * @description Opens a gap with an owner, who was asked, and a date; the owner is reminded on the home page.
         */
        post: operations["createDataGap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-gaps/{dataGapId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a missing figure
         * @description One gap.
         */
        get: operations["getDataGap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a missing figure
         * @description Changes reason, request, date or owner of an open gap.
         */
        patch: operations["changeDataGap"];
        trace?: never;
    };
    "/api/v1/data-gaps/{dataGapId}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a missing figure
         * @description Says what came of it: obtained, not obtainable because, or replaced by. Needs If-Match.
         */
        post: operations["settleDataGap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List decisions
         * @description What bodies decided; those about a draft process only for approved accounts. Sort keys: decidedOn, updatedAt; default -decidedOn.
         */
        get: operations["listDecisions"];
        put?: never;
        /**
         * Record a decision
         * @description Records what a body decided. The steering group records its own decisions only.
         */
        post: operations["recordDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{decisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a decision
         * @description One decision with its votes and its source.
         */
        get: operations["getDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a decision
         * @description Corrects text, day, votes or source. Once something stands on it, outcome and process stay.
         */
        patch: operations["changeDecision"];
        trace?: never;
    };
    "/api/v1/detectable-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask what an indicator could ever show
         * @description Before an indicator is adopted: with so many cases, which change would be noticed four times out of five? Shares need value in percent and base; counts only value; means value and standardError.
         */
        get: operations["estimateDetectableChange"];
        put?: never;
        post?: never;
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
    "/api/v1/gap-verdicts/{gapVerdictId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a kept verdict on a gap
         * @description The verdict of then, and what the same question gives today.
         */
        get: operations["getGapVerdict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{goalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a goal
         * @description One goal with the guidelines it serves.
         */
        get: operations["getGoal"];
        put?: never;
        post?: never;
        /**
         * Remove a goal
         * @description For one that was set by mistake; an answer it was made from is RAW again when nothing else was made of it.
         */
        delete: operations["removeGoal"];
        options?: never;
        head?: never;
        /**
         * Change a goal
         * @description Changes its text, code, place, horizon, group or guidelines.
         */
        patch: operations["changeGoal"];
        trace?: never;
    };
    "/api/v1/group-gaps/{groupGapId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a gap
         * @description One gap with its course and verdict.
         */
        get: operations["getGroupGap"];
        put?: never;
        post?: never;
        /**
         * Stop watching a gap
         * @description The two series stay. Refused while verdicts on it are kept. Needs If-Match.
         */
        delete: operations["deleteGroupGap"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-gaps/{groupGapId}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the kept verdicts on a gap
         * @description The latest first, each with its figures.
         */
        get: operations["listGapVerdicts"];
        put?: never;
        /**
         * Keep a verdict on a gap
         * @description Keeps the verdict with the figures of both groups and the method version. It never changes; today's answer stands beside it.
         */
        post: operations["freezeGapVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guidelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List guidelines
         * @description Guidelines in their present wording. Sort keys: list, order, code, status, updatedAt; default list,order.
         */
        get: operations["listGuidelines"];
        put?: never;
        /**
         * Propose a guideline
         * @description The coordination office, the steering group and moderators of working groups propose.
         */
        post: operations["proposeGuideline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guidelines/{guidelineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a guideline
         * @description One guideline in its present wording.
         */
        get: operations["getGuideline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a guideline
         * @description Changes wording, rationale, list or place. When a prompt or a decision refers to it, new wording makes a new version and needs changedBecause.
         */
        patch: operations["changeGuideline"];
        trace?: never;
    };
    "/api/v1/guidelines/{guidelineId}/status-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a guideline a step on
         * @description To discussion, withdrawn, proposed again, or superseded; the latter retires the questions drawn from it. Needs If-Match.
         */
        post: operations["changeGuidelineStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guidelines/{guidelineId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a guideline's versions
         * @description All wordings, the newest first, on one page.
         */
        get: operations["listGuidelineVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicator-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the catalogue of indicators
         * @description What the curated catalogue offers, switched on or off, by code; without figures. An entry is switched on and off by changing the indicator of the same identifier.
         */
        get: operations["listCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicator-links/{linkId}": {
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
         * Unlink an indicator
         * @description Removes the link; measure and indicator stay.
         */
        delete: operations["removeIndicatorLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicator-overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the overview of all indicators
         * @description Every series of the indicators that are switched on, with its latest figure and the figure's age, its verdict among many, voices, the missing figure that is looked for, and its target; without a token those of published indicators. At most 5,000 series are judged together. With Accept: text/csv all listed series as a file instead of a page. Sort keys: name, code, theme, age, verdict; default name.
         */
        get: operations["getIndicatorOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List indicators
         * @description Indicators with their latest figure and whether it changed. Without a token only those that are published and switched on. Sort keys: code, theme, updatedAt; default code.
         */
        get: operations["listIndicators"];
        put?: never;
        /**
         * Set up an indicator
         * @description Adds an indicator of the town's own. Members of a working group propose one for their group; it is internal until it is published.
         */
        post: operations["createIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{indicatorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an indicator
         * @description One indicator with its latest figure.
         */
        get: operations["getIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an indicator
         * @description Changes an indicator; a changed definition of a measured one becomes a new version.
         */
        patch: operations["changeIndicator"];
        trace?: never;
    };
    "/api/v1/indicators/{indicatorId}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get everything about an indicator in one file
         * @description A zip with all figures (data.csv), definitions, areas and sources with their licence (metadata.json), the verdict on each series with its inputs (verdicts.json), a citation, and a readme in German and English that explains how to check the verdicts offline.
         */
        get: operations["getIndicatorBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{indicatorId}/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an indicator's definitions
         * @description All versions of the definition with the reason of each change.
         */
        get: operations["listIndicatorDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{indicatorId}/group-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an indicator's gaps
         * @description The gaps between two groups that are watched, with their course and verdict.
         */
        get: operations["listGroupGaps"];
        put?: never;
        /**
         * Watch a gap
         * @description Reads the difference and the ratio of two of the indicator's series as a series of its own.
         */
        post: operations["createGroupGap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{indicatorId}/import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file to fill in
         * @description A CSV or, with Accept, an XLSX file with the header in the reader's language and a row for each series of the indicator, ready to be filled in and imported.
         */
        get: operations["getImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{indicatorId}/measure-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an indicator's measures
         * @description The same links, read from the indicator. Sort keys: measureCode, indicatorCode.
         */
        get: operations["listMeasureLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{indicatorId}/retirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire an indicator
         * @description Ends an indicator with a reason and perhaps a successor; its figures stay. Needs If-Match.
         */
        post: operations["retireIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{indicatorId}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an indicator's series
         * @description The series of an indicator. Sort keys: naturalKey, updatedAt; default naturalKey.
         */
        get: operations["listSeries"];
        put?: never;
        /**
         * Set up a series
         * @description Adds a series for an area and breakdown. An import does this by itself where needed.
         */
        post: operations["createSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a job
         * @description State, progress and result of one of the caller's own jobs.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Cancel a job
         * @description Asks one of the caller's own jobs to stop; what it has not finished is undone. A job has no version, so no If-Match is needed.
         */
        delete: operations["cancelJob"];
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
    "/api/v1/me/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What needs me now
         * @description What waits for the caller, the most urgent first; empty for an account not approved.
         */
        get: operations["listMyTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List measures
         * @description The measures the caller may see. Sort keys: code, title, plannedEnd, priority, updatedAt; default code.
         */
        get: operations["listMeasures"];
        put?: never;
        /**
         * Put a measure forward
         * @description Freely or out of an answer; members for their own working group.
         */
        post: operations["createMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{measureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a measure
         * @description One measure's whole sheet.
         */
        get: operations["getMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a measure
         * @description Changes the sheet; lists are replaced whole.
         */
        patch: operations["changeMeasure"];
        trace?: never;
    };
    "/api/v1/measures/{measureId}/indicator-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a measure's indicators
         * @description Sort keys: measureCode, indicatorCode; default indicatorCode within measureCode.
         */
        get: operations["listIndicatorLinks"];
        put?: never;
        /**
         * Link a measure to an indicator
         * @description Says that the indicator may show what the measure does; it never claims that it does.
         */
        post: operations["addIndicatorLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{measureId}/status-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a measure's steps
         * @description Every step with its reason, newest first. Sort key: recordedAt.
         */
        get: operations["listMeasureStatusChanges"];
        put?: never;
        /**
         * Take a measure a step on
         * @description Also open to those who represent the organisation in charge; a measure ends this way, too. Needs If-Match.
         */
        post: operations["changeMeasureStatus"];
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
    "/api/v1/milestones/{milestoneId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a next step
         * @description One step with where it stands today.
         */
        get: operations["getMilestone"];
        put?: never;
        post?: never;
        /**
         * Remove a next step
         * @description For one that was entered by mistake.
         */
        delete: operations["removeMilestone"];
        options?: never;
        head?: never;
        /**
         * Change a next step
         * @description Changes it, marks it as done (doneOn) or takes that back (null).
         */
        patch: operations["changeMilestone"];
        trace?: never;
    };
    "/api/v1/observation-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Imports that were recorded. Sort keys: recordedAt; default -recordedAt.
         */
        get: operations["listObservationImports"];
        put?: never;
        /**
         * Import figures
         * @description Imports a file, all of it or nothing: CSV (UTF-8; semicolon, comma or tab; German or English headers and numbers), XLSX, SDMX-CSV 2.1 with the actions M, R and D, or JSON objects with the column names as members, one on each line (NDJSON) or in the array observations. Rows that say what is there already write nothing; changed ones keep their history. Large files, or any with Prefer: respond-async, become a job. gzip is accepted. Needs Idempotency-Key.
         */
        post: operations["createObservationImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observation-imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an import
         * @description The report of one import. With Accept: text/csv its faults and remarks as a file for a spreadsheet.
         */
        get: operations["getObservationImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observation-imports/{importId}/undos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo an import
         * @description Takes an import back as new steps in the history: what it added is withdrawn, what it changed or withdrew stands as before. Refused with 409, naming the figures, when any of them has changed since. Series and sources that it made stay.
         */
        post: operations["undoObservationImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observation-queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many series by a long list
         * @description The same as reading many series, for lists that are too long for an address. It changes nothing. Accept chooses the format: JSON, CSV (semicolons and decimal comma in German, commas and decimal points in English, by Accept-Language), XLSX, SDMX-CSV 2.1 or JSON-stat 2.0 (application/vnd.json-stat, or application/json;profile=jsonstat2). CSV, XLSX and SDMX-CSV can be imported again without a loss.
         */
        post: operations["queryObservations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read many series
         * @description The figures of many series. As JSON column by column and of up to 500 series; where sources compete, the preferred figure stands for its period. The other formats have no such limit, and but for JSON-stat they have all competing figures. Accept chooses the format: JSON, CSV (semicolons and decimal comma in German, commas and decimal points in English, by Accept-Language), XLSX, SDMX-CSV 2.1 or JSON-stat 2.0 (application/vnd.json-stat, or application/json;profile=jsonstat2). CSV, XLSX and SDMX-CSV can be imported again without a loss.
         */
        get: operations["listObservationTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observations/{observationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a figure
         * @description One figure with its source.
         */
        get: operations["getObservation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a figure by hand
         * @description Corrects one figure with a reason; what stood before stays in the history.
         */
        patch: operations["changeObservation"];
        trace?: never;
    };
    "/api/v1/observations/{observationId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a figure
         * @description Takes a figure back with a reason; it stays in the history. Needs If-Match.
         */
        post: operations["withdrawObservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observations/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what there is
         * @description Which indicators, areas, breakdowns and periods have figures. lastN has no effect here.
         */
        get: operations["getAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observations/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the changes
         * @description What was recorded, corrected and withdrawn, in the order in which it happened and without a gap. Start without after, then ask again with next: at once while more is true, else whenever you like.
         */
        get: operations["listObservationChanges"];
        put?: never;
        post?: never;
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
    "/api/v1/phases/{phaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a phase
         * @description One phase with where it stands today.
         */
        get: operations["getPhase"];
        put?: never;
        post?: never;
        /**
         * Remove a phase
         * @description Its next steps stay, without a phase.
         */
        delete: operations["removePhase"];
        options?: never;
        head?: never;
        /**
         * Change a phase
         * @description Changes its title, kind, place or days.
         */
        patch: operations["changePhase"];
        trace?: never;
    };
    "/api/v1/processes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List processes
         * @description All processes; drafts only for approved accounts. Sort keys: slug, createdAt, updatedAt; default createdAt.
         */
        get: operations["listProcesses"];
        put?: never;
        /**
         * Set up a process
         * @description Creates a process with the status DRAFT.
         */
        post: operations["createProcess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processes/{processId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a process
         * @description One process; a draft only for approved accounts.
         */
        get: operations["getProcess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a process
         * @description Changes title, purpose, the guidelines' role, slug, municipality or languages.
         */
        patch: operations["changeProcess"];
        trace?: never;
    };
    "/api/v1/processes/{processId}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a process's goals
         * @description Goals and prerequisites. Sort keys: kind, order, code, updatedAt; default kind,order.
         */
        get: operations["listGoals"];
        put?: never;
        /**
         * Set a goal
         * @description The coordination office sets goals, a moderator those of the group. With sourceResponseId the answer is CONVERTED and keeps the link.
         */
        post: operations["setGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processes/{processId}/guideline-selections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carry out a body's selection
         * @description With an adopted decision about the process: the guidelines named become SELECTED, the other open ones NOT_SELECTED.
         */
        post: operations["selectGuidelines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processes/{processId}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a process's next steps
         * @description All next steps in their order, at most 200, on one page.
         */
        get: operations["listMilestones"];
        put?: never;
        /**
         * Add a next step
         * @description Something to be done, perhaps by a day.
         */
        post: operations["addMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processes/{processId}/phases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a process's phases
         * @description All phases in their order, at most 200, on one page.
         */
        get: operations["listPhases"];
        put?: never;
        /**
         * Add a phase
         * @description The planned time must not overlap that of another phase unless one of both is marked as parallel.
         */
        post: operations["addPhase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processes/{processId}/status-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a process a step on
         * @description DRAFT to PUBLIC to CLOSED to ARCHIVED; a step back needs a reason. Needs If-Match.
         */
        post: operations["changeProcessStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompt-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List patterns for questions
         * @description Patterns by facet and step, on one page. People fill them in; nothing is published by itself.
         */
        get: operations["listPromptTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List questions
         * @description Questions drawn from guidelines: those in use for everyone, retired ones for approved accounts, drafts for those who write them. With workingGroupId the counts are those of that group. Sort keys: code, step, status, updatedAt; default code.
         */
        get: operations["listPrompts"];
        put?: never;
        /**
         * Draft a question
         * @description Moderators draft for their groups, the coordination office for all. The guideline need not be selected. The same question may stand only once in a step of a group.
         */
        post: operations["draftPrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{promptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a question
         * @description One question with its guideline, its hints and how many answers it has.
         */
        get: operations["getPrompt"];
        put?: never;
        post?: never;
        /**
         * Delete a draft
         * @description Only a draft is deleted; a question that was in use is retired.
         */
        delete: operations["deletePrompt"];
        options?: never;
        head?: never;
        /**
         * Change a question
         * @description Changes wording, derivation or facet. Once there are answers, the German wording stays.
         */
        patch: operations["changePrompt"];
        trace?: never;
    };
    "/api/v1/prompts/{promptId}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a question's answers
         * @description The answers one may read: public ones, one's own, those of one's groups; coordination, steering group and privacy officer read all. Sort keys: createdAt, updatedAt, status, kind; default createdAt.
         */
        get: operations["listPromptResponses"];
        put?: never;
        /**
         * Answer a question
         * @description Those who contribute to the question's group answer, for themselves or for someone else; a question to all groups needs workingGroupId.
         */
        post: operations["answerPrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{promptId}/status-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a question into use or retire it
         * @description ACTIVE needs question and derivation in German and a guideline that still holds. Needs If-Match.
         */
        post: operations["changePromptStatus"];
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
    "/api/v1/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List answers
         * @description The answers one may read, of all questions. Sort keys: createdAt, updatedAt, status, kind; default createdAt.
         */
        get: operations["listResponses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responses/{responseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an answer
         * @description One answer with what was made of it.
         */
        get: operations["getResponse"];
        put?: never;
        post?: never;
        /**
         * Take an answer back
         * @description Whoever gave it, or the person it was given for, takes it back while it is RAW.
         */
        delete: operations["deleteResponse"];
        options?: never;
        head?: never;
        /**
         * Correct an answer
         * @description Whoever gave it, or the person it was given for, corrects it while it is RAW.
         */
        patch: operations["changeResponse"];
        trace?: never;
    };
    "/api/v1/responses/{responseId}/status-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Park or reject an answer
         * @description Moderators and the coordination office park, reject or take back, with a reason. Needs If-Match.
         */
        post: operations["changeResponseStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search everything
         * @description Finds by code, name and text, in every language, among what the caller may read. Narrow it with more words rather than pages.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{seriesId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a series
         * @description One series without its figures.
         */
        get: operations["getSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{seriesId}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare the methods
         * @description Evidence and path side by side: the verdict, the weather symbol, the growth rates, and a sentence on why they agree or differ.
         */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{seriesId}/breaks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the breaks of a series
         * @description No verdict looks across a break.
         */
        get: operations["listBreaks"];
        put?: never;
        /**
         * Enter a break
         * @description Says from when on figures cannot be compared with earlier ones, and why.
         */
        post: operations["createBreak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{seriesId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether a series changed
         * @description The verdict with reason, method, size, interval and a plain sentence in German and English. Only comparable figures count; a few bare values are described, not judged.
         */
        get: operations["getChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{seriesId}/detectable-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask what a series could ever show
         * @description The smallest change from its latest comparable figure that would be noticed four times out of five, in plain words.
         */
        get: operations["getDetectableChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{seriesId}/intervals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far chance reaches
         * @description The interval of each figure: Wilson for shares, exact Poisson below ten cases and Byar from ten on for counts and rates, the published standard error else. Around a rounded figure it holds the intervals of all figures that are shown so.
         */
        get: operations["listIntervals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{seriesId}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a series' figures
         * @description The figures in the order of time, with source, sign and status. Accept chooses the format: JSON, CSV (semicolons and decimal comma in German, commas and decimal points in English, by Accept-Language), XLSX, SDMX-CSV 2.1 or JSON-stat 2.0 (application/vnd.json-stat, or application/json;profile=jsonstat2). CSV, XLSX and SDMX-CSV can be imported again without a loss.
         */
        get: operations["listObservations"];
        put?: never;
        /**
         * Record a figure by hand
         * @description Adds one figure, or the reason why there is none, with its source.
         */
        post: operations["createObservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{seriesId}/raw-observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a series' figures as recorded
         * @description The figures before small counts are protected, for the data steward after a sign-in of at most five minutes ago; else 401 with max_age (RFC 9470). Each reading is written to the audit trail.
         */
        get: operations["listRawObservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{seriesId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the history of a series
         * @description What was recorded, corrected and withdrawn, with reasons; at most the last 1,000 entries.
         */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{seriesId}/stewardship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who looks after a series
         * @description The person, when the source publishes, and the next publication whose figures are missing.
         */
        get: operations["getStewardship"];
        /**
         * Say who looks after a series
         * @description Takes a series over or hands it over, and says when its source publishes; the person is reminded two weeks ahead.
         */
        put: operations["setStewardship"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{seriesId}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the targets of a series
         * @description Those that hold and those that were ended.
         */
        get: operations["listTargets"];
        put?: never;
        /**
         * Set a target
         * @description Adds a target. Indicators that describe the population have none, except in words. Ask /detectable-change first what the indicator could show at all.
         */
        post: operations["createTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{seriesId}/testimonies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the voices to a verdict
         * @description What members and people concerned say to the verdict on a series; counted by stance, never averaged.
         */
        get: operations["listTestimonies"];
        put?: never;
        /**
         * Say something to a verdict
         * @description Confirms, qualifies or contradicts the verdict in a few words; replaces what one said before.
         */
        post: operations["createTestimony"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series/{seriesId}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the kept verdicts of a series
         * @description The latest first. Sort keys: frozenAt; default -frozenAt.
         */
        get: operations["listVerdicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sources
         * @description Where figures come from. Sort keys: title, updatedAt; default title.
         */
        get: operations["listSources"];
        put?: never;
        /**
         * Enter a source
         * @description Adds a source that figures may refer to.
         */
        post: operations["createSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{sourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a source
         * @description One source.
         */
        get: operations["getSource"];
        put?: never;
        post?: never;
        /**
         * Remove a source
         * @description Removes a source that no figure refers to, now or in its history.
         */
        delete: operations["deleteSource"];
        options?: never;
        head?: never;
        /**
         * Change a source
         * @description Changes what is known about a source.
         */
        patch: operations["changeSource"];
        trace?: never;
    };
    "/api/v1/sources/{sourceId}/import-mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a source's column mapping
         * @description How the columns of the source's files are read. It is used by every import that names the source and brings no mapping of its own. Empty, with version 0, until one is kept.
         */
        get: operations["getImportMapping"];
        /**
         * Keep a source's column mapping
         * @description Replaces the mapping of the source. The first one needs If-Match: "0".
         */
        put: operations["replaceImportMapping"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{targetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a target
         * @description One target.
         */
        get: operations["getTarget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a target
         * @description Changes a target that still holds.
         */
        patch: operations["changeTarget"];
        trace?: never;
    };
    "/api/v1/targets/{targetId}/ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a target
         * @description A target that no longer holds stays readable. Needs If-Match.
         */
        post: operations["endTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/testimonies/{testimonyId}/hidings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hide a voice
         * @description Hides a voice that breaks the rules, with a reason that its author reads.
         */
        post: operations["hideTestimony"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/testimonies/{testimonyId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a voice
         * @description Takes back what one said.
         */
        post: operations["withdrawTestimony"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a verdict
         * @description Keeps the verdict with its figures, parameters and method version. It never changes; today's answer stands beside it.
         */
        post: operations["freezeVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verdicts/{verdictId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a kept verdict
         * @description The verdict of then, and what the same question gives today.
         */
        get: operations["getVerdict"];
        put?: never;
        post?: never;
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
        /** @enum {string} */
        Action: "RECORDED" | "CORRECTED" | "WITHDRAWN";
        /** @description An area that figures stand for. */
        Area: {
            /** @description Official key (AGS, ARS, county or state key). */
            ags?: string | null;
            /** @description Short code, used in files and natural keys. */
            code: string;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description How large it is. */
            level: components["schemas"]["AreaLevel"];
            /** @description Name. */
            name: components["schemas"]["TranslatedText"];
            /**
             * Format: uuid
             * @description The area it belongs to.
             */
            parentId?: string | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2022-03-10T16:15:50Z
             */
            updatedAt: string;
            /**
             * Format: date
             * @description The day since which it exists; null if it always did.
             * @example 2022-03-10
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description The first day on which it no longer existed, after a merger for instance; null if it exists today.
             * @example 2022-03-10
             */
            validUntil?: string | null;
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
        };
        /**
         * @description What may be changed about an area.
         * @example {
         *       "name": {
         *         "de": {
         *           "text": "Musterstadt am Fluss"
         *         }
         *       }
         *     }
         */
        AreaChange: {
            /** @description Official key (AGS 8 digits, ARS 12, county 5, state 2); a string, leading zeros stay. */
            ags?: string | null;
            /** @description How large it is. */
            level?: components["schemas"]["AreaLevel"];
            /** @description Name. */
            name?: components["schemas"]["NewText"];
            /**
             * Format: uuid
             * @description The area it belongs to.
             */
            parentId?: string | null;
            /**
             * Format: date
             * @description The day since which it exists; null if it always did.
             * @example 2022-03-10
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description The first day on which it no longer existed, after a merger for instance; null if it exists today.
             * @example 2022-03-10
             */
            validUntil?: string | null;
        };
        /** @enum {string} */
        AreaLevel: "DISTRICT" | "TOWN" | "COUNTY" | "STATE";
        /** @description One page of a list. */
        AreaPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Area"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @description Two questions, side by side: did it change (evidence), and is it on the way to the target (path)? Symbols and growth rates answer only the second and take no notice of chance. */
        Assessment: {
            /** @description Whether it changed. */
            change: components["schemas"]["ChangeVerdict"];
            /** @description Why the answers agree or differ. */
            comparison: components["schemas"]["BothLanguages"];
            /** @description The answers by the compound annual growth rate. */
            growth: components["schemas"]["GrowthAnswer"];
            /** @description The target that the path leads to; null without one. */
            target?: components["schemas"]["Target"] | null;
            /** @description The weather symbol of the German sustainability indicators. */
            weather: components["schemas"]["WeatherAnswer"];
        };
        /** @description How the file was read. */
        AssumedDialect: {
            /** @description Decimal mark of numbers that are written as text. */
            decimal: components["schemas"]["DecimalMark"];
            /** @description False if no number of the file shows the decimal mark. */
            decimalCertain: boolean;
            /** @description Encoding. */
            encoding: string;
            /** @description Format of the file. */
            format: components["schemas"]["FileFormat"];
            /** @description Separator between cells; null where the format has none. */
            separator?: components["schemas"]["CellSeparator"] | null;
        };
        /** @description Who entered an answer. */
        Author: {
            /** @description Name within the group; empty for everyone else and for those who want to stay unnamed. */
            label: string;
        };
        /** @description A breakdown and the codes that have figures. */
        AvailableDimension: {
            /** @description Codes; _T is the total. */
            codes: string[];
            /** @description Code of the breakdown. */
            name: string;
        };
        /** @description A body that decides or advises. */
        Body: {
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /** @description Its name today, in the reader's language. */
            currentName: string;
            /**
             * Format: date
             * @description Day from which the body no longer exists.
             * @example 2022-03-10
             */
            endedOn?: string | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What sort of body it is. */
            kind: components["schemas"]["BodyKind"];
            /** @description Its names, the oldest first. */
            names: components["schemas"]["BodyName"][];
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
         * @description What may be changed about a body.
         * @example {
         *       "endedOn": "2020-09-13"
         *     }
         */
        BodyChange: {
            /**
             * Format: date
             * @description Day from which the body no longer exists.
             * @example 2022-03-10
             */
            endedOn?: string | null;
            /** @description What sort of body it is. */
            kind?: components["schemas"]["BodyKind"];
            /** @description Its names, the oldest first; each begins at the earliest when the one before ends. */
            names?: components["schemas"]["NewBodyName"][];
        };
        /** @enum {string} */
        BodyKind: "STEERING" | "COUNCIL" | "COMMITTEE" | "INTEGRATION_COUNCIL" | "NETWORK";
        /** @description A name of a body and the time in which it bears it. */
        BodyName: {
            /**
             * Format: date
             * @description First day of the name.
             * @example 2022-03-10
             */
            from?: string | null;
            /** @description The name. */
            name: components["schemas"]["TranslatedText"];
            /**
             * Format: date
             * @description First day on which the body no longer bears it.
             * @example 2022-03-10
             */
            to?: string | null;
        };
        /** @description One page of a list. */
        BodyPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Body"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @description The same words in German and English. */
        BothLanguages: {
            /** @description German. */
            de: string;
            /** @description English. */
            en: string;
        };
        /** @description From when on the figures of a series cannot be compared with earlier ones. */
        Break: {
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /** @description What changed, in a sentence for readers. */
            explanation: components["schemas"]["TranslatedText"];
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What changed. */
            kind: components["schemas"]["BreakKind"];
            /** @description First period after the break. */
            period: string;
            /**
             * Format: uuid
             * @description The series that breaks.
             */
            seriesId: string;
            /**
             * Format: date
             * @description First day after the break.
             * @example 2022-03-10
             */
            startsOn: string;
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
        /** @enum {string} */
        BreakKind: "DEFINITION" | "TERRITORY" | "METHOD" | "SOURCE";
        /** @description The breaks of one series in the order of time. */
        BreakList: {
            /** @description The breaks. */
            items: components["schemas"]["Break"][];
        };
        /** @description An indicator of the curated catalogue, switched on or off, without its figures. */
        CatalogueEntry: {
            /** @description Whether it is switched on. */
            active: boolean;
            /** @description Short code, used in files and natural keys. */
            code: string;
            /** @description What exactly is counted. */
            definition: components["schemas"]["TranslatedText"];
            /** @description Which way is better; NONE: on purpose neither. */
            direction: components["schemas"]["Direction"];
            /**
             * Format: uuid
             * @description Identifier of the indicator.
             */
            id: string;
            /** @description Name. */
            name: components["schemas"]["TranslatedText"];
            /** @description The question it answers. */
            question?: components["schemas"]["TranslatedText"] | null;
            /** @description Whether only the gap between two groups may be judged. */
            readAsGap: boolean;
            /** @description Whether it is still measured. */
            status: components["schemas"]["IndicatorStatus"];
            /** @description Field of life. */
            theme: components["schemas"]["Theme"];
            /** @description Unit: percent, permille, persons, EUR, years or another word. */
            unit: string;
            /** @description What sort of number it is. */
            valueKind: components["schemas"]["ValueKind"];
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
        };
        /** @description One page of a list. */
        CatalogueEntryPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["CatalogueEntry"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @enum {string} */
        CellSeparator: "SEMICOLON" | "COMMA" | "TAB";
        /** @description The size of the change. */
        ChangeEstimate: {
            /**
             * Format: double
             * @description Upper bound; null if the interval is open.
             */
            high?: number | null;
            /**
             * Format: double
             * @description Level of the interval.
             * @example 0.95
             */
            level: number;
            /**
             * Format: double
             * @description Lower bound; null if the interval is open.
             */
            low?: number | null;
            /** @description PERCENTAGE_POINTS: latest minus baseline. RATIO: latest divided by baseline. PER_YEAR: change of the value per year. DIFFERENCE: latest minus baseline in the indicator's unit. */
            unit: components["schemas"]["EstimateUnit"];
            /**
             * Format: double
             * @description Best single figure for the size.
             */
            value: number;
        };
        /** @description A remark with a stable code. */
        ChangeNote: {
            /** @description Stable code. */
            code: string;
            /** @description German. */
            de: string;
            /** @description English. */
            en: string;
        };
        /** @description Whether the main series changed, in short. */
        ChangeSummary: {
            /** @description Which way the figures went. */
            direction?: components["schemas"]["Movement"] | null;
            /** @description Why there is no answer. */
            reason?: components["schemas"]["Reason"] | null;
            /** @description The answer. */
            result: components["schemas"]["Result"];
        };
        /** @description Whether a series changed, with everything needed to check the answer. */
        ChangeVerdict: {
            /** @description First figure of the comparison. */
            baseline?: components["schemas"]["ComparedPoint"] | null;
            /** @description Which way the figures went, free of any judgement; null where nothing is shown to have moved. */
            direction?: components["schemas"]["Movement"] | null;
            /** @description Size of the change with its interval. */
            estimate?: components["schemas"]["ChangeEstimate"] | null;
            /** @description Last figure of the comparison. */
            latest?: components["schemas"]["ComparedPoint"] | null;
            /** @description How the answer was found. */
            method: components["schemas"]["Method"];
            /**
             * Format: int32
             * @description Raised whenever the same figures could give another answer.
             */
            methodVersion: number;
            /** @description The missing figure that is looked for, where there is no answer without it. */
            missingFigure?: components["schemas"]["MissingFigure"] | null;
            /**
             * Format: int32
             * @description Figures the method used.
             */
            n: number;
            /** @description What a reader must know beside the answer. */
            notes: components["schemas"]["ChangeNote"][];
            /** @description Inputs of the method by name. */
            parameters: {
                [key: string]: number;
            };
            /**
             * Format: double
             * @description Two-sided p; null if the method has none.
             */
            pValue?: number | null;
            /** @description Why there is no answer; given exactly with NOT_ASSESSABLE. CHANCE_AMONG_MANY occurs in the overview only. */
            reason?: components["schemas"]["Reason"] | null;
            /** @description The answer. */
            result: components["schemas"]["Result"];
            /** @description The answer in plain words. */
            sentence: components["schemas"]["BothLanguages"];
        };
        /** @description One value of a breakdown. */
        CodeItem: {
            /**
             * @description Code, used in files and natural keys.
             * @example PL
             */
            code: string;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What it is called in the reader's language, at least its code. */
            label: string;
            /**
             * @description The list it belongs to.
             * @example CITIZENSHIP
             */
            list: string;
            /** @description Name; null as long as nobody has given one. */
            name?: components["schemas"]["TranslatedText"] | null;
            /**
             * Format: uuid
             * @description The code of the same list that it is part of.
             */
            parentId?: string | null;
            /**
             * Format: int32
             * @description Number of series that are broken down by it.
             */
            seriesCount: number;
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
         * @description What may be changed about a code.
         * @example {
         *       "name": {
         *         "de": {
         *           "text": "Polen"
         *         }
         *       }
         *     }
         */
        CodeItemChange: {
            /** @description Name. */
            name?: components["schemas"]["NewText"];
            /**
             * Format: uuid
             * @description The code of the same list that it is part of.
             */
            parentId?: string | null;
        };
        /** @description One page of a list. */
        CodeItemPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["CodeItem"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @description A list of codes that figures are broken down by. */
        CodeList: {
            /**
             * @description Code, used as column in files.
             * @example CITIZENSHIP
             */
            code: string;
            /**
             * Format: int32
             * @description How many codes it has.
             */
            itemCount: number;
            /** @description Name; null for a list that came with a series and has none. */
            name?: components["schemas"]["TranslatedText"] | null;
            /**
             * Format: int32
             * @description How many of them have no name yet; countries have their usual one.
             */
            unnamedCount: number;
        };
        /** @description The lists of codes that figures are broken down by. */
        CodeLists: {
            /** @description The lists. */
            items: components["schemas"]["CodeList"][];
        };
        /** @description One end of the comparison. */
        ComparedPoint: {
            /** @description Period in its canonical form. */
            period: string;
            /** @description Value in the indicator's unit. */
            value: number;
        };
        /** @enum {string} */
        Confidentiality: "FREE" | "INTERNAL" | "CONFIDENTIAL";
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
        /** @description A missing figure, who looks for it, by when, and what came of it. */
        DataGap: {
            /**
             * Format: int32
             * @description Days since it was noticed; until it was settled.
             */
            ageDays: number;
            /** @description Who was asked for it. */
            askedOf?: string | null;
            /**
             * Format: date
             * @description When they were asked.
             * @example 2022-03-10
             */
            askedOn?: string | null;
            /**
             * Format: date
             * @description When it was settled.
             * @example 2022-03-10
             */
            closedOn?: string | null;
            /**
             * Format: date-time
             * @description When it was noticed.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /**
             * Format: date
             * @description When it shall be settled.
             * @example 2022-03-10
             */
            due: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description The indicator. */
            indicator: components["schemas"]["Ref"];
            /** @description Whether the reader looks for it. */
            mine: boolean;
            /**
             * Format: int32
             * @description Number that verdicts name it by.
             */
            number: number;
            /** @description What became of it. */
            outcome: components["schemas"]["GapOutcome"];
            /** @description In a sentence. */
            outcomeNote?: string | null;
            /** @description Whether it is open and its date has passed. */
            overdue: boolean;
            /** @description Who looks for it; the name only for those who may read it. */
            owner?: components["schemas"]["Ref"] | null;
            /** @description The period it is missing for. */
            period: string;
            /** @description The period in the reader's language. */
            periodLabel: string;
            /** @description Why it is missing. */
            reason: string;
            /**
             * Format: uuid
             * @description The series that takes its place.
             */
            replacedBy?: string | null;
            /** @description The series it is missing in; its label is the area. */
            series: components["schemas"]["Ref"];
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
         * @description What may be changed about a missing figure while it is looked for.
         * @example {
         *       "due": "2027-03-31"
         *     }
         */
        DataGapChange: {
            /** @description Who was asked for it: an office, not a person. */
            askedOf?: string | null;
            /**
             * Format: date
             * @description When they were asked.
             * @example 2022-03-10
             */
            askedOn?: string | null;
            /**
             * Format: date
             * @description When it shall be settled.
             * @example 2022-03-10
             */
            due?: string;
            /**
             * Format: uuid
             * @description Who looks for it.
             */
            ownerId?: string;
            /** @description Why it is missing. */
            reason?: string;
        };
        /** @description One page of a list. */
        DataGapPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["DataGap"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @enum {string} */
        DateBasis: "STATED" | "INFERRED";
        /** @enum {string} */
        DayBasis: "STATED" | "INFERRED";
        /** @enum {string} */
        DecimalMark: "COMMA" | "POINT";
        /** @description What a body decided, when, and with which votes. */
        Decision: {
            /** @description The body that decided, by the name it had on that day. */
            body: components["schemas"]["Ref"];
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /** @description Whether the source states the day or it was inferred. */
            dateBasis: components["schemas"]["DayBasis"];
            /**
             * Format: date
             * @description Day of the decision.
             * @example 2022-03-10
             */
            decidedOn: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What sort of decision it is. */
            kind: components["schemas"]["DecisionKind"];
            /** @description How it ended. */
            outcome: components["schemas"]["Outcome"];
            /** @description What it is about, where a body decides on concept and resources apart. */
            part?: components["schemas"]["DecisionPart"] | null;
            /**
             * Format: uuid
             * @description The process it is about.
             */
            processId?: string | null;
            /** @description Address of the source. */
            sourceUrl?: string | null;
            /** @description What was decided. */
            text: components["schemas"]["TranslatedText"];
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
            /** @description How the vote went, if it is known. */
            votes?: components["schemas"]["Votes"] | null;
        };
        /**
         * @description What may be changed about a decision. Once something stands on it, its outcome and process stay.
         * @example {
         *       "votes": {
         *         "yes": 12,
         *         "no": 0,
         *         "abstain": 0
         *       }
         *     }
         */
        DecisionChange: {
            /** @description Whether the source states the day. */
            dateBasis?: components["schemas"]["DayBasis"];
            /**
             * Format: date
             * @description Day of the decision.
             * @example 2022-03-10
             */
            decidedOn?: string;
            /** @description What sort of decision it is. */
            kind?: components["schemas"]["DecisionKind"];
            /** @description How it ended. */
            outcome?: components["schemas"]["Outcome"];
            /** @description What it is about, where a body decides on concept and resources apart. */
            part?: components["schemas"]["DecisionPart"] | null;
            /**
             * Format: uuid
             * @description The process it is about.
             */
            processId?: string | null;
            /** @description Address of the source. */
            sourceUrl?: string | null;
            /** @description What was decided. */
            text?: components["schemas"]["NewText"];
            /** @description How the vote went, if it is known. */
            votes?: components["schemas"]["Votes"] | null;
        };
        /** @enum {string} */
        DecisionKind: "RESOLUTION" | "RECOMMENDATION" | "NOTE";
        /** @description One page of a list. */
        DecisionPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Decision"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @enum {string} */
        DecisionPart: "CONCEPT" | "RESOURCES";
        /**
         * @description How much of something.
         * @enum {string}
         */
        Degree: "LOW" | "MEDIUM" | "HIGH";
        /** @description The smallest change that would be noticed four times out of five, two-sided at 5 %. */
        Detectability: {
            /**
             * Format: int64
             * @description People a share is counted among.
             */
            base?: number | null;
            /**
             * Format: double
             * @description Smallest fall that would be noticed; null if there is none.
             */
            fall?: number | null;
            /**
             * Format: double
             * @description The value it starts from: percent for a share.
             */
            from?: number | null;
            /** @description Whether it can be said at all. */
            known: boolean;
            /**
             * Format: double
             * @description Smallest rise that would be noticed: percentage points for a share, else the unit of the value; null if there is none.
             */
            rise?: number | null;
            /** @description The answer in plain words. */
            sentence: components["schemas"]["BothLanguages"];
        };
        /** @description A breakdown and the codes that are wanted of it. */
        DimensionFilter: {
            /** @description Codes; _T stands for the total. */
            codes: string[];
            /** @description Code of the breakdown. */
            name: string;
        };
        /** @enum {string} */
        Direction: "UP" | "DOWN" | "NONE" | "TARGET_BAND";
        /** @enum {string} */
        EstimateUnit: "PERCENTAGE_POINTS" | "RATIO" | "PER_YEAR" | "DIFFERENCE";
        /** @enum {string} */
        EurostatProgress: "ACHIEVED" | "SIGNIFICANT_PROGRESS" | "MODERATE_PROGRESS" | "INSUFFICIENT_PROGRESS" | "MODERATE_MOVEMENT_AWAY" | "SIGNIFICANT_MOVEMENT_AWAY";
        /** @enum {string} */
        Expected: "UP" | "DOWN" | "NONE";
        /** @enum {string} */
        Facet: "CREATE" | "MAKE_KNOWN" | "REACH" | "BARRIER" | "MUTUALITY" | "CONFLICT";
        /** @enum {string} */
        FalseAlarms: "PLAIN" | "FALSE_DISCOVERY_RATE" | "STRICT";
        /** @enum {string} */
        FaultCode: "FILE_EMPTY" | "FILE_TOO_LARGE" | "FILE_TOO_MANY_ROWS" | "FILE_ENCODING_UTF16" | "FILE_ENCODING_NOT_UTF8" | "FILE_NOT_CSV" | "FILE_NOT_XLSX" | "FILE_OLD_EXCEL" | "FILE_INFLATES" | "FILE_NOT_GZIP" | "FILE_NOT_JSON" | "FILE_NO_ROWS" | "SDMX_ACTION_UNKNOWN" | "HEADER_UNKNOWN" | "COLUMN_MISSING" | "COLUMN_DOUBLE" | "COLUMN_UNKNOWN" | "COLUMN_TOO_MANY" | "VALUE_COLUMN_UNASSIGNED" | "REGIONAL_LAYOUT" | "REGIONAL_NO_VALUES" | "REGIONAL_MIXED" | "PERSON_COLUMN" | "PERSON_ROWS" | "DECIMAL_MIXED" | "CELL_COUNT" | "CELL_EMPTY" | "CELL_TOO_LONG" | "CELL_CONTROL_CHARACTER" | "CELL_NESTED" | "NUMBER_AMBIGUOUS" | "NUMBER_OTHER_DIALECT" | "NUMBER_NOT_A_NUMBER" | "NUMBER_NOT_WHOLE" | "NUMBER_FORMULA" | "NUMBER_TOO_LONG" | "SIGN_UNKNOWN" | "SIGN_TWICE" | "KIND_UNKNOWN" | "DATE_BASIS_UNKNOWN" | "CONFIDENTIALITY_UNKNOWN" | "MISSING_REASON_UNKNOWN" | "DIMENSION_NOT_A_CODE" | "ROW_DUPLICATE" | "PERIOD_EMPTY" | "PERIOD_UNKNOWN_FORM" | "PERIOD_NO_SUCH_DATE" | "PERIOD_REVERSED" | "PERIOD_SCHOOL_YEAR" | "PERIOD_OUT_OF_RANGE" | "INDICATOR_UNKNOWN" | "INDICATOR_RETIRED" | "AREA_UNKNOWN" | "SOURCE_MISSING" | "ROW_OUTSIDE_SCOPE" | "VALUE_AND_REASON_MISSING" | "VALUE_WITH_MISSING_REASON" | "SIGN_CONTRADICTS_VALUE" | "DENOMINATOR_NOT_POSITIVE" | "NUMERATOR_NEGATIVE" | "COUNT_NOT_WHOLE" | "VALUE_NEGATIVE" | "VALUE_NOT_BINARY" | "SAMPLE_SIZE_NOT_POSITIVE" | "STANDARD_ERROR_NEGATIVE" | "SHARE_ABOVE_100" | "NUMERATOR_ABOVE_DENOMINATOR" | "VALUE_DIFFERS_FROM_PARTS" | "AREA_ZERO_ADDED" | "AREA_NOT_THERE" | "NOTHING_TO_WITHDRAW" | "PARTS_MISS_TOTAL" | "SOURCE_CREATED" | "SERIES_CREATED";
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
            kind: components["schemas"]["FeedbackKind"];
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
        /** @enum {string} */
        FeedbackKind: "BARRIER" | "CONTENT" | "OTHER";
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
        /** @description The interval of one figure, in the indicator's unit. */
        FigureInterval: {
            /**
             * Format: double
             * @description Upper bound.
             */
            high: number;
            /**
             * Format: double
             * @description Lower bound.
             */
            low: number;
            /** @description How it was found. */
            method: components["schemas"]["IntervalMethod"];
            /** @description Period in its canonical form. */
            period: string;
            /** @description Identifier of the figure's source. */
            sourceId?: string | null;
        };
        /** @description How a figure is shown that could tell something about single persons. */
        FigureProtection: {
            /** @description Largest value that is shown so; null if there is none. */
            high?: number | null;
            /** @description Smallest value that is shown so; null if there is none. */
            low?: number | null;
            /** @description The same in the reader's language. */
            note: string;
            /** @description ROUNDED: the numbers are rounded. SUPPRESSED: nothing of the figure is shown. */
            shown: components["schemas"]["FigureProtectionShown"];
            /**
             * Format: int32
             * @description What is rounded to, the smallest count that is shown, or to how many percent nobody may tell what an organisation contributes.
             */
            step: number;
        };
        /** @enum {string} */
        FigureProtectionShown: "ROUNDED" | "SUPPRESSED";
        /** @enum {string} */
        FileFormat: "CSV" | "SDMX_CSV" | "REGIONAL_CSV" | "XLSX" | "JSON" | "NDJSON";
        /**
         * @description What is known about whether an indicator can be measured; what is not known yet is left out.
         * @example {
         *       "source": "Einwohnermeldeamt",
         *       "frequency": "A",
         *       "casesPerPeriod": 240,
         *       "lagMonths": 3
         *     }
         */
        Fitness: {
            /**
             * Format: int64
             * @description How many cases there would be in a period.
             */
            casesPerPeriod?: number | null;
            /** @description How much work a figure makes. */
            effort?: components["schemas"]["Degree"] | null;
            /** @description How often there would be one. */
            frequency?: components["schemas"]["Frequency"] | null;
            /**
             * Format: int32
             * @description Months from the end of a period until its figure is there.
             */
            lagMonths?: number | null;
            /** @description How likely it is that figures are too small to be shown. */
            protectionRisk?: components["schemas"]["Degree"] | null;
            /** @description Where figures would come from. */
            source?: string | null;
        };
        /** @description Whether the indicator suits its purpose, criterion by criterion. It advises; whoever adopts the indicator decides. */
        FitnessCheck: {
            /** @description All criteria in a fixed order. */
            items: components["schemas"]["FitnessItem"][];
        };
        /**
         * @description What is looked at.
         * @enum {string}
         */
        FitnessCriterion: "DEFINITION" | "SOURCE" | "CASES" | "FREQUENCY" | "LAG" | "EFFORT" | "PROTECTION" | "GUIDELINE";
        /**
         * @description How a criterion is met; OPEN: nobody has said yet.
         * @enum {string}
         */
        FitnessGrade: "GOOD" | "WEAK" | "OPEN";
        /** @description One criterion. */
        FitnessItem: {
            /** @description The criterion. */
            criterion: components["schemas"]["FitnessCriterion"];
            /** @description How it is met. */
            grade: components["schemas"]["FitnessGrade"];
        };
        /** @enum {string} */
        Frequency: "A" | "S" | "Q" | "M" | "W" | "D";
        /** @enum {string} */
        FundingState: "OPEN" | "APPLIED" | "GRANTED" | "REFUSED" | "NOT_NEEDED";
        /**
         * @description What came of looking for a missing figure. NOT_OBTAINABLE needs a note, REPLACED the series that takes its place.
         * @example {
         *       "outcome": "NOT_OBTAINABLE",
         *       "note": "Wird seit 2020 nicht mehr erhoben"
         *     }
         */
        GapClosing: {
            /** @description In a sentence. */
            note?: string | null;
            /** @description What came of it; not OPEN. */
            outcome: components["schemas"]["GapOutcome"];
            /**
             * Format: uuid
             * @description The series that takes its place.
             */
            replacedBy?: string | null;
        };
        /** @enum {string} */
        GapOutcome: "OPEN" | "OBTAINED" | "NOT_OBTAINABLE" | "REPLACED";
        /** @description The gap in one period. */
        GapPoint: {
            /** @description Value minus reference. */
            difference: number;
            /** @description Interval of the difference at 95 %; null where nothing tells how much chance there is. */
            differenceInterval?: components["schemas"]["Span"] | null;
            /** @description Period in its canonical form. */
            period: string;
            /** @description Period in the reader's language. */
            periodLabel: string;
            /**
             * Format: double
             * @description Value divided by reference; null if the reference is 0.
             */
            ratio?: number | null;
            /** @description Interval of the ratio at 95 %. */
            ratioInterval?: components["schemas"]["Span"] | null;
            /** @description Value of the group it is compared with. */
            reference: number;
            /** @description Value of the group. */
            value: number;
        };
        /** @description Whether the gap changed from the first to the last common period. */
        GapVerdict: {
            /**
             * Format: double
             * @description Last difference minus first difference.
             */
            change?: number | null;
            /** @description Interval of that change at 95 %. */
            interval?: components["schemas"]["Span"] | null;
            /**
             * Format: int32
             * @description Common periods.
             */
            n: number;
            /** @description Why there is no answer. */
            reason?: components["schemas"]["Reason"] | null;
            /** @description The answer; IMPROVED: the gap has become smaller. */
            result: components["schemas"]["Result"];
            /** @description The answer in plain words. */
            sentence: components["schemas"]["BothLanguages"];
        };
        /** @enum {string} */
        GivenVia: "FORM" | "PAPER" | "ORAL" | "MAIL";
        /** @description Something a concept is to reach, or needs so that it can. */
        Goal: {
            /** @description Short code, e.g. Z1. */
            code: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /** @description The guidelines it serves. */
            guidelines: components["schemas"]["Ref"][];
            /**
             * Format: date
             * @description By when.
             * @example 2022-03-10
             */
            horizon?: string | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Whether it is to be reached or needed for that. */
            kind: components["schemas"]["GoalKind"];
            /**
             * Format: int32
             * @description Place among the goals, from 1.
             */
            order: number;
            /**
             * Format: uuid
             * @description The process it belongs to.
             */
            processId: string;
            /**
             * Format: uuid
             * @description The answer it was made from.
             */
            sourceResponseId?: string | null;
            /** @description What is to be reached. */
            text: components["schemas"]["TranslatedText"];
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
            /** @description The working group that set it. */
            workingGroup?: components["schemas"]["Ref"] | null;
        };
        /**
         * @description What may be changed about a goal.
         * @example {
         *       "horizon": "2027-12-31"
         *     }
         */
        GoalChange: {
            /** @description Short code, unique in the process. */
            code?: string;
            /** @description The guidelines it serves. */
            guidelineIds?: string[];
            /**
             * Format: date
             * @description By when.
             * @example 2022-03-10
             */
            horizon?: string | null;
            /** @description Whether it is to be reached or needed for that. */
            kind?: components["schemas"]["GoalKind"];
            /**
             * Format: int32
             * @description Place among the goals, from 1.
             */
            order?: number;
            /** @description What is to be reached. */
            text?: components["schemas"]["NewText"];
            /**
             * Format: uuid
             * @description The working group that set it.
             */
            workingGroupId?: string | null;
        };
        /** @enum {string} */
        GoalKind: "GOAL" | "PREREQUISITE";
        /** @description One page of a list. */
        GoalPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Goal"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @description The gap between two groups, period by period, and whether it changed. */
        GroupGap: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Name of the comparison. */
            name: components["schemas"]["TranslatedText"];
            /** @description Periods that both groups have comparable figures for. */
            points: components["schemas"]["GapPoint"][];
            /** @description Series of the group it is compared with. */
            reference: components["schemas"]["Ref"];
            /** @description Series of the group that is looked at. */
            series: components["schemas"]["Ref"];
            /** @description Unit of the values. */
            unit: string;
            /** @description Whether the gap changed. */
            verdict: components["schemas"]["GapVerdict"];
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
        };
        /** @description The gaps that are watched for one indicator. */
        GroupGapList: {
            /** @description The gaps. */
            items: components["schemas"]["GroupGap"][];
        };
        /** @description First against last comparable figure, as growth per year. */
        GrowthAnswer: {
            /** @description Eurostat. */
            eurostat?: components["schemas"]["EurostatProgress"] | null;
            /** @description ISTAT; only without a target value. */
            istat?: components["schemas"]["IstatProgress"] | null;
            /**
             * Format: double
             * @description Growth per year that the target needs.
             */
            needed?: number | null;
            /**
             * Format: double
             * @description Growth per year, 0.02 = 2 %.
             */
            observed?: number | null;
            /** @description Statistics Canada and Open SDG. */
            openSdg?: components["schemas"]["Progress"] | null;
            /**
             * Format: double
             * @description Observed against needed growth in the wanted direction.
             */
            ratio?: number | null;
            /** @description Why there is no answer. */
            reason?: components["schemas"]["PathReason"] | null;
            /**
             * Format: double
             * @description Score of Open SDG.
             */
            score?: number | null;
            /** @description The answer in plain words. */
            sentence: components["schemas"]["BothLanguages"];
        };
        /** @description A guideline in its present wording. */
        Guideline: {
            /** @description Short code, e.g. A1. */
            code: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /**
             * Format: int32
             * @description Number of the present version of its wording.
             */
            currentVersion: number;
            /**
             * Format: int32
             * @description The version of the wording that was decided on.
             */
            decidedVersion?: number | null;
            /** @description The decision that selected it or did not. */
            decision?: components["schemas"]["Ref"] | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description The list it stands on. */
            list: string;
            /**
             * Format: int32
             * @description Place on its list, from 1.
             */
            order: number;
            /**
             * Format: uuid
             * @description The process it is for.
             */
            processId: string;
            /**
             * Format: int32
             * @description How many questions drawn from it are in use now.
             */
            promptCount: number;
            /** @description Why it is one. */
            rationale?: components["schemas"]["TranslatedText"] | null;
            /** @description Address of the document it was taken from. */
            sourceUrl?: string | null;
            /** @description Where it stands. Only SELECTED ones act as criteria. */
            status: components["schemas"]["GuidelineStatus"];
            /** @description Why it stands there, for a step that was taken by hand. */
            statusReason?: string | null;
            /** @description The guideline that took its place. */
            supersededBy?: components["schemas"]["Ref"] | null;
            /** @description The guideline in one sentence. */
            text: components["schemas"]["TranslatedText"];
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
         * @description What may be changed about a guideline. When a prompt or a decision refers to it, new wording makes a new version and needs changedBecause; adding translations does not.
         * @example {
         *       "text": {
         *         "de": {
         *           "text": "Wechselseitiger Prozess aller"
         *         }
         *       },
         *       "changedBecause": "Klarer gefasst nach der Aussprache"
         *     }
         */
        GuidelineChange: {
            /** @description Why the wording changes; needed when something refers to the present one. */
            changedBecause?: string | null;
            /** @description Short code, unique in the process; it stays once something refers to the guideline. */
            code?: string;
            /** @description The list it stands on, one letter. */
            list?: string;
            /**
             * Format: int32
             * @description Place on its list, from 1.
             */
            order?: number;
            /** @description Why it is one. */
            rationale?: components["schemas"]["NewText"] | null;
            /** @description Address of the document it was taken from. */
            sourceUrl?: string | null;
            /** @description The guideline in one sentence. */
            text?: components["schemas"]["NewText"];
        };
        /** @description One page of a list. */
        GuidelinePage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Guideline"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @description What a selection brought about. */
        GuidelineSelection: {
            /**
             * Format: uuid
             * @description The decision.
             */
            decisionId: string;
            /** @description The guidelines that are NOT_SELECTED now. */
            notSelected: components["schemas"]["Guideline"][];
            /** @description The guidelines that are SELECTED now. */
            selected: components["schemas"]["Guideline"][];
        };
        /** @enum {string} */
        GuidelineStatus: "PROPOSED" | "IN_DISCUSSION" | "SELECTED" | "NOT_SELECTED" | "WITHDRAWN" | "SUPERSEDED";
        /**
         * @description A step in a guideline's life that needs no decision of a body.
         * @example {
         *       "status": "IN_DISCUSSION"
         *     }
         */
        GuidelineStatusChange: {
            /** @description Why; needed for withdrawing, superseding and taking up again. */
            reason?: string | null;
            /** @description The new status; SELECTED and NOT_SELECTED come from selectGuidelines. */
            status: components["schemas"]["GuidelineStatus"];
            /**
             * Format: uuid
             * @description The guideline that takes its place, when it is superseded.
             */
            supersededById?: string | null;
        };
        /** @description One wording of a guideline. */
        GuidelineVersion: {
            /** @description Why the wording was changed; from version 2 on. */
            changedBecause?: string | null;
            /**
             * Format: int32
             * @description Number of the version, from 1.
             */
            number: number;
            /** @description Why it is one. */
            rationale?: components["schemas"]["TranslatedText"] | null;
            /** @description Whether a prompt or a decision refers to it, so that it stays as it is. */
            referenced: boolean;
            /** @description Address of the document it was taken from. */
            sourceUrl?: string | null;
            /** @description The guideline. */
            text: components["schemas"]["TranslatedText"];
            /**
             * Format: date-time
             * @description From when on it was the wording.
             * @example 2022-03-10T16:15:50Z
             */
            validFrom: string;
        };
        /** @description One page of a list. */
        GuidelineVersionPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["GuidelineVersion"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /**
         * @description Why a voice is hidden.
         * @example {
         *       "reason": "Nennt eine Person mit Namen."
         *     }
         */
        HiddenBecause: {
            /** @description Reason; the author reads it. */
            reason: string;
        };
        /** @description How many rows did, or would do, what. */
        ImportCounts: {
            /**
             * Format: int64
             * @description Withdrawn figures; they stay in the history.
             */
            deleted: number;
            /**
             * Format: int64
             * @description New figures.
             */
            inserted: number;
            /**
             * Format: int64
             * @description Rows with a fault.
             */
            rejected: number;
            /**
             * Format: int64
             * @description Rows of the file without header and empty lines.
             */
            rows: number;
            /**
             * Format: int64
             * @description Figures that were there as they are; nothing is written for them.
             */
            unchanged: number;
            /**
             * Format: int64
             * @description Changed figures; what stood before stays in the history.
             */
            updated: number;
        };
        /**
         * @description A figure to be imported. Its members are the columns of a file: what is left out in all figures stays untouched. Texts as in a file are read as well, for example a number with a decimal comma.
         * @example {
         *       "indicator": "DEM-02",
         *       "area": "05999001",
         *       "period": "2020-07-01",
         *       "value": 28.98,
         *       "source": "Melderegister"
         *     }
         */
        ImportedFigure: {
            /** @description Code of age; _T or left out is the total. */
            AGE?: string | null;
            /** @description Code or official key of the area. */
            area: string;
            /** @description Period and value as the source has them. */
            asPrinted?: string | null;
            /** @description Code of benefit; _T or left out is the total. */
            BENEFIT?: string | null;
            /** @description Code of citizenship; _T or left out is the total. */
            CITIZENSHIP?: string | null;
            /** @description Who may see it. */
            confidentiality?: components["schemas"]["Confidentiality"] | null;
            /** @description Code of type of course; _T or left out is the total. */
            COURSE_TYPE?: string | null;
            /** @description Whether the source names the period itself. */
            dateBasis?: components["schemas"]["DateBasis"] | null;
            /**
             * Format: int64
             * @description Base of a share or rate.
             */
            denominator?: number | null;
            /** @description Code of generation; _T or left out is the total. */
            GENERATION?: string | null;
            /** @description Code of housing; _T or left out is the total. */
            HOUSING?: string | null;
            /** @description Code of the indicator. */
            indicator: string;
            /** @description How the figure came about. */
            kind?: components["schemas"]["ObservationKind"] | null;
            /** @description Why the value is missing. */
            missingReason?: components["schemas"]["MissingReason"] | null;
            /** @description Remark. */
            note?: string | null;
            /**
             * Format: int64
             * @description Cases behind a share or rate.
             */
            numerator?: number | null;
            /** @description Code of organisation; _T or left out is the total. */
            ORGANISATION?: string | null;
            /** @description Period, for example 2020, 2020-Q3 or 2020-07-01. */
            period: string;
            /** @description Code of population group; _T or left out is the total. */
            POPULATION_GROUP?: string | null;
            /** @description Code of residence status; _T or left out is the total. */
            RESIDENCE_STATUS?: string | null;
            /**
             * Format: int64
             * @description People asked.
             */
            sampleSize?: number | null;
            /** @description Code of type of school; _T or left out is the total. */
            SCHOOL_TYPE?: string | null;
            /** @description Code of sex; _T or left out is the total. */
            SEX?: string | null;
            /** @description Statistical sign, as printed. */
            sign?: string | null;
            /** @description Title or identifier of the source. */
            source?: string | null;
            /** @description Standard error, in the unit of the value. */
            standardError?: number | null;
            /** @description Code of residence title; _T or left out is the total. */
            TITLE?: string | null;
            /** @description The value; null if it is missing. */
            value?: number | null;
        };
        /**
         * @description Figures to be imported.
         * @example {
         *       "observations": [
         *         {
         *           "indicator": "DEM-02",
         *           "area": "05999001",
         *           "period": "2020",
         *           "value": 28.98,
         *           "source": "Melderegister"
         *         }
         *       ]
         *     }
         */
        ImportedFigures: {
            /** @description The figures. */
            observations: components["schemas"]["ImportedFigure"][];
        };
        /**
         * @description How the columns of a file are to be read that does not use our names. Targets are the canonical columns (indicator, area, period, value, sign, kind, …) and codes of breakdowns (SEX, AGE, …).
         * @example {
         *       "columns": [
         *         {
         *           "column": "Stichtag",
         *           "to": "period"
         *         },
         *         {
         *           "column": "GES",
         *           "to": "SEX"
         *         }
         *       ],
         *       "constants": [
         *         {
         *           "to": "area",
         *           "value": "05999001"
         *         }
         *       ],
         *       "values": [
         *         {
         *           "to": "SEX",
         *           "from": "GESW",
         *           "value": "F"
         *         }
         *       ],
         *       "measures": [
         *         {
         *           "column": "BEVSTD",
         *           "indicator": "DEM-01"
         *         }
         *       ]
         *     }
         */
        ImportMapping: {
            /** @description Columns that are read as another; to "-" leaves a column out. */
            columns: components["schemas"]["MappedColumn"][];
            /** @description What holds for every row of the file. */
            constants: components["schemas"]["MappedConstant"][];
            /** @description Columns that hold the values of an indicator each; every filled cell of them becomes a figure. */
            measures: components["schemas"]["MappedMeasure"][];
            /** @description Contents of cells that are read as another. */
            values: components["schemas"]["MappedValue"][];
        };
        /** @enum {string} */
        ImportMode: "MERGE" | "REPLACE" | "UNDO";
        /** @description What an import did, or would do. */
        ImportReport: {
            /** @description How the file was read; null if that could not be found out. */
            assumed?: components["schemas"]["AssumedDialect"] | null;
            /** @description Names of the columns as they stand in the file; empty if it could not be read. */
            columns: string[];
            /** @description How many rows did what. */
            counts: components["schemas"]["ImportCounts"];
            /** @description Whether it was only tried. */
            dryRun: boolean;
            /** @description The first 1,000 faults. */
            faults: components["schemas"]["RowFinding"][];
            /**
             * Format: int64
             * @description All faults.
             */
            faultsTotal: number;
            /**
             * Format: uuid
             * @description Identifier of the import; null for a dry run and for a refused file.
             */
            id?: string | null;
            /** @description Where the mapping of the columns came from. */
            mappingFrom: components["schemas"]["MappingFrom"];
            /** @description How what is there was treated. */
            mode: components["schemas"]["ImportMode"];
            /**
             * Format: date-time
             * @description When it was recorded; null for a dry run and for a refused file.
             * @example 2022-03-10T16:15:50Z
             */
            recordedAt?: string | null;
            /** @description What came of it. */
            state: components["schemas"]["State"];
            /**
             * Format: uuid
             * @description The import that it takes back.
             */
            undoes?: string | null;
            /**
             * Format: uuid
             * @description The import that took it back.
             */
            undoneBy?: string | null;
            /** @description The first 1,000 remarks on rows that are imported all the same. */
            warnings: components["schemas"]["RowFinding"][];
            /**
             * Format: int64
             * @description All remarks.
             */
            warningsTotal: number;
        };
        /** @description An import in short. */
        ImportSummary: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: int64
             * @description New figures.
             */
            inserted: number;
            /** @description How what was there was treated. */
            mode: components["schemas"]["ImportMode"];
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2022-03-10T16:15:50Z
             */
            recordedAt: string;
            /**
             * Format: int64
             * @description Rows with a fault.
             */
            rejected: number;
            /**
             * Format: int64
             * @description Rows of the file.
             */
            rows: number;
            /**
             * Format: int64
             * @description Figures that were there as they are.
             */
            unchanged: number;
            /**
             * Format: uuid
             * @description The import that it takes back.
             */
            undoes?: string | null;
            /**
             * Format: uuid
             * @description The import that took it back.
             */
            undoneBy?: string | null;
            /**
             * Format: int64
             * @description Changed figures.
             */
            updated: number;
            /**
             * Format: int64
             * @description Withdrawn figures.
             */
            withdrawn: number;
        };
        /** @description One page of a list. */
        ImportSummaryPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["ImportSummary"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @description Something that is measured over time. */
        Indicator: {
            /** @description Whether it is switched on; most catalogue entries ship switched off. */
            active: boolean;
            /** @description Whether its main series changed; null without figures. */
            change?: components["schemas"]["ChangeSummary"] | null;
            /** @description Short code, used in files and natural keys. */
            code: string;
            /**
             * Format: date-time
             * @description When it was set up.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /**
             * Format: int32
             * @description Decimals usually shown.
             */
            decimals: number;
            /** @description What exactly is counted. */
            definition: components["schemas"]["TranslatedText"];
            /**
             * Format: int32
             * @description Number of the definition's version.
             */
            definitionVersion: number;
            /** @description What is counted below it. */
            denominatorText?: components["schemas"]["TranslatedText"] | null;
            /** @description Which way is better; NONE: on purpose neither. */
            direction: components["schemas"]["Direction"];
            /** @description What is known about whether it can be measured. */
            fitness?: components["schemas"]["Fitness"] | null;
            /** @description Whether it suits its purpose. */
            fitnessCheck: components["schemas"]["FitnessCheck"];
            /** @description How the value is worked out. */
            formula?: components["schemas"]["TranslatedText"] | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Latest figure of its main series; null without figures. */
            latest?: components["schemas"]["LatestFigure"] | null;
            /** @description How it is counted: register, survey, reference day. */
            method?: components["schemas"]["TranslatedText"] | null;
            /** @description Name. */
            name: components["schemas"]["TranslatedText"];
            /** @description What is counted above the line of a share or rate. */
            numeratorText?: components["schemas"]["TranslatedText"] | null;
            /** @description Whether the figures are an official full count and no sample. */
            officialFullCount: boolean;
            /** @description From the curated catalogue, or the town's own. */
            origin: components["schemas"]["Origin"];
            /** @description How figures about persons are protected; null if nobody has decided yet. They are rounded to fives until then. */
            protection?: components["schemas"]["Protection"] | null;
            /** @description How the producer protects them, in words. */
            protectionMethod?: string | null;
            /**
             * Format: int32
             * @description What is rounded to (5, 10), the smallest count shown (3, 5, 10), or to how many percent nobody may tell what an organisation contributes (4, 8).
             */
            protectionStep?: number | null;
            /** @description The question it answers. */
            question?: components["schemas"]["TranslatedText"] | null;
            /** @description Whether only the gap between two groups may be judged. */
            readAsGap: boolean;
            /** @description Smallest change that matters, in the indicator's unit; null if none is agreed. */
            relevanceThreshold?: number | null;
            /** @description Why it is no longer measured. */
            retiredReason?: string | null;
            /**
             * Format: int32
             * @description Number of its series.
             */
            seriesCount: number;
            /**
             * Format: uuid
             * @description The answer it was made from.
             */
            sourceResponseId?: string | null;
            /** @description Whether it is still measured. */
            status: components["schemas"]["IndicatorStatus"];
            /**
             * Format: uuid
             * @description The indicator that took its place.
             */
            successorId?: string | null;
            /** @description Field of life. */
            theme: components["schemas"]["Theme"];
            /** @description Unit: percent, permille, persons, EUR, years or another word. */
            unit: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2022-03-10T16:15:50Z
             */
            updatedAt: string;
            /** @description What sort of number it is. */
            valueKind: components["schemas"]["ValueKind"];
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
            /** @description Who may read it. */
            visibility: components["schemas"]["Visibility"];
            /**
             * Format: uuid
             * @description The working group that looks after it.
             */
            workingGroupId?: string | null;
        };
        /**
         * @description What may be changed about an indicator. Kind of number and unit can be changed only while there are no figures; a changed definition is a new version and breaks the comparison.
         * @example {
         *       "direction": "UP",
         *       "active": true
         *     }
         */
        IndicatorChange: {
            /** @description Whether it is switched on. */
            active?: boolean;
            /**
             * Format: int32
             * @description Decimals usually shown.
             */
            decimals?: number;
            /** @description What exactly is counted. */
            definition?: components["schemas"]["NewText"];
            /** @description Why the definition was changed; required when there are figures already. */
            definitionChangedBecause?: string | null;
            /** @description What is counted below it. */
            denominatorText?: components["schemas"]["NewText"] | null;
            /** @description Which way is better. */
            direction?: components["schemas"]["Direction"];
            /** @description What is known about whether it can be measured. */
            fitness?: components["schemas"]["Fitness"] | null;
            /** @description How the value is worked out. */
            formula?: components["schemas"]["NewText"] | null;
            /** @description How it is counted: register, survey, reference day. */
            method?: components["schemas"]["NewText"] | null;
            /** @description Name. */
            name?: components["schemas"]["NewText"];
            /** @description What is counted above the line of a share or rate. */
            numeratorText?: components["schemas"]["NewText"] | null;
            /** @description Whether the figures are an official full count and no sample. */
            officialFullCount?: boolean;
            /** @description How figures about persons are protected. The data steward decides; needed before a published indicator may show anything about persons. */
            protection?: components["schemas"]["Protection"] | null;
            /** @description How the producer protects them, in words. */
            protectionMethod?: string | null;
            /**
             * Format: int32
             * @description What is rounded to (5, 10; 5 when left out), the smallest count shown (3, 5, 10; 3 when left out), or to how many percent nobody may tell what an organisation contributes (4, 8; 8 when left out).
             */
            protectionStep?: number | null;
            /** @description The question it answers. */
            question?: components["schemas"]["NewText"] | null;
            /** @description Whether only the gap between two groups may be judged. */
            readAsGap?: boolean;
            /** @description Smallest change that matters, agreed before there are figures, in the indicator's unit; verdicts then say whether a change is small or large. */
            relevanceThreshold?: number | null;
            /** @description Field of life. */
            theme?: components["schemas"]["Theme"];
            /** @description Unit. */
            unit?: string;
            /** @description What sort of number it is. */
            valueKind?: components["schemas"]["ValueKind"];
            /** @description Who may read it. */
            visibility?: components["schemas"]["Visibility"];
            /**
             * Format: uuid
             * @description The working group that looks after it.
             */
            workingGroupId?: string | null;
        };
        /** @description One version of a definition. */
        IndicatorDefinition: {
            /** @description Why it was changed. */
            changedBecause?: string | null;
            /** @description What is counted below it. */
            denominatorText?: components["schemas"]["TranslatedText"] | null;
            /** @description How the value is worked out. */
            formula?: components["schemas"]["TranslatedText"] | null;
            /** @description How it is counted: register, survey, reference day. */
            method?: components["schemas"]["TranslatedText"] | null;
            /**
             * Format: int32
             * @description Number of the version.
             */
            number: number;
            /** @description What is counted above the line of a share or rate. */
            numeratorText?: components["schemas"]["TranslatedText"] | null;
            /** @description What exactly is counted. */
            text: components["schemas"]["TranslatedText"];
            /**
             * Format: date-time
             * @description Since when it holds.
             * @example 2022-03-10T16:15:50Z
             */
            validFrom: string;
        };
        /** @description All versions of an indicator's definition, the first one first. */
        IndicatorDefinitions: {
            /** @description The versions. */
            items: components["schemas"]["IndicatorDefinition"][];
        };
        /** @description A measure and an indicator that belong together, read from either side. */
        IndicatorLink: {
            /**
             * Format: date-time
             * @description When it was linked.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /** @description Where it is expected to move. */
            expectedDirection: components["schemas"]["Expected"];
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description The indicator's code. */
            indicatorCode: string;
            /**
             * Format: uuid
             * @description The indicator.
             */
            indicatorId: string;
            /** @description The indicator's name. */
            indicatorName: components["schemas"]["TranslatedText"];
            /**
             * Format: int32
             * @description After how many months.
             */
            lagMonths?: number | null;
            /** @description The measure's code. */
            measureCode: string;
            /**
             * Format: date
             * @description When the measure ended; as planned until then.
             * @example 2024-12-31
             */
            measureEndsOn?: string | null;
            /**
             * Format: uuid
             * @description The measure.
             */
            measureId: string;
            /**
             * Format: date
             * @description When the measure began; as planned until then.
             * @example 2023-03-01
             */
            measureStartsOn?: string | null;
            /** @description Where the measure stands. */
            measureStatus: components["schemas"]["MeasureStatus"];
            /** @description The measure's title. */
            measureTitle: components["schemas"]["TranslatedText"];
            /** @description Why. */
            reasoning?: string | null;
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
        };
        /** @description One page of a list. */
        IndicatorLinkPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["IndicatorLink"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @description Series with their verdicts and the age of their figures, and what all of them say together. */
        IndicatorOverview: {
            /** @description The series of this page, in the order asked for. */
            items: components["schemas"]["OverviewRow"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
            /** @description What all chosen series say together, those of other pages included. */
            summary: components["schemas"]["OverviewSummary"];
        };
        /** @description One page of a list. */
        IndicatorPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Indicator"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /**
         * @description Why an indicator is no longer measured, and what takes its place.
         * @example {
         *       "reason": "Wird seit 2024 nicht mehr erhoben"
         *     }
         */
        IndicatorRetirement: {
            /** @description Why. */
            reason: string;
            /**
             * Format: uuid
             * @description The indicator that takes its place.
             */
            successorId?: string | null;
        };
        /** @enum {string} */
        IndicatorStatus: "ACTIVE" | "RETIRED";
        /** @enum {string} */
        IntervalChoice: "AUTO" | "POISSON_EXACT" | "BYAR";
        /** @enum {string} */
        IntervalMethod: "WILSON" | "POISSON_EXACT" | "BYAR" | "STANDARD_ERROR";
        /** @enum {string} */
        IstatProgress: "STRONG_IMPROVEMENT" | "IMPROVEMENT" | "STABLE" | "DETERIORATION" | "STRONG_DETERIORATION";
        /** @description Long work that goes on after the answer. */
        Job: {
            /**
             * Format: date-time
             * @description When it was accepted.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it ended.
             * @example 2022-03-10T16:15:50Z
             */
            finishedAt?: string | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * @description What kind of work it is.
             * @example OBSERVATION_IMPORT
             */
            kind: string;
            /** @description Why it failed, as application/problem+json. */
            problem?: {
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
            } | null;
            /** @description Progress. */
            progress: components["schemas"]["JobProgress"];
            /** @description What came of it, once it is done; the same body a synchronous answer would have had. */
            result?: Record<string, never> | null;
            /** @description How far it has come. */
            state: components["schemas"]["JobState"];
        };
        /** @description How much of the work is done; for an import in bytes of the file. */
        JobProgress: {
            /**
             * Format: int64
             * @description Done so far; of an import, bytes of its file that are read.
             */
            done: number;
            /**
             * Format: int64
             * @description All of it; 0 while unknown.
             */
            total: number;
        };
        /** @enum {string} */
        JobState: "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "CANCELLED";
        /** @description Categories of a dimension. */
        JsonStatCategory: {
            /** @description Codes in their order. */
            index: string[];
            /** @description Units of the indicators. */
            unit?: {
                [key: string]: components["schemas"]["JsonStatUnit"];
            } | null;
        };
        /** @description A JSON-stat 2.0 dataset. Its dimensions are INDICATOR, REF_AREA, each breakdown and TIME_PERIOD; value and status are sparse, their keys are places in row-major order. */
        JsonStatDataset: {
            /**
             * @description What it is.
             * @enum {string}
             */
            class: "dataset";
            /** @description The categories of each dimension, and the units of the indicators. */
            dimension: {
                [key: string]: components["schemas"]["JsonStatDimension"];
            };
            /** @description What the status codes mean; printed signs, reasons of missing values and protection by place. */
            extension: components["schemas"]["JsonStatExtension"];
            /** @description Names of the dimensions. */
            id: string[];
            /** @description Title. */
            label: string;
            /** @description Which dimensions are time, place and indicator. */
            role: components["schemas"]["JsonStatRole"];
            /** @description Number of categories of each dimension. */
            size: number[];
            /** @description Who gives it out. */
            source: string;
            /** @description Observation status of SDMX by place. */
            status: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When it was made.
             */
            updated: string;
            /** @description Values by place. */
            value: {
                [key: string]: number;
            };
            /**
             * @description Version of JSON-stat.
             * @enum {string}
             */
            version: "2.0";
        };
        /** @description A dimension. */
        JsonStatDimension: {
            /** @description Its categories. */
            category: components["schemas"]["JsonStatCategory"];
        };
        /** @description What JSON-stat has no place for. */
        JsonStatExtension: {
            /** @description Reasons of missing values by place. */
            missingReason: {
                [key: string]: string;
            };
            /** @description Which figures are shown so that they tell nothing about single persons. */
            protection: components["schemas"]["JsonStatProtection"];
            /** @description Printed signs by place. */
            sign: {
                [key: string]: string;
            };
            /** @description What the status codes mean. */
            status: components["schemas"]["JsonStatStatus"];
        };
        /** @description Which figures are shown so that they tell nothing about single persons. */
        JsonStatProtection: {
            /** @description Words for ROUNDED and SUPPRESSED. */
            label: {
                [key: string]: string;
            };
            /** @description ROUNDED or SUPPRESSED by place; other figures stand as recorded. */
            shown: {
                [key: string]: string;
            };
        };
        /** @description Which dimensions are time, place and indicator. */
        JsonStatRole: {
            /** @description Dimensions of place. */
            geo: string[];
            /** @description Dimensions of what is measured. */
            metric: string[];
            /** @description Dimensions of time. */
            time: string[];
        };
        /** @description What the status codes mean. */
        JsonStatStatus: {
            /** @description Words for each code. */
            label: {
                [key: string]: string;
            };
        };
        /** @description A unit. */
        JsonStatUnit: {
            /** @description Code of the unit. */
            label: string;
        };
        /** @description One figure a kept verdict stands on. */
        KeptFigure: {
            /**
             * Format: int64
             * @description Base of it.
             */
            denominator?: number | null;
            /**
             * Format: int64
             * @description Cases behind it.
             */
            numerator?: number | null;
            /** @description Period in its canonical form. */
            period: string;
            /** @description Identifier of the source. */
            sourceId?: string | null;
            /** @description Published standard error. */
            standardError?: number | null;
            /** @description Value in the indicator's unit. */
            value: number;
        };
        /** @description A verdict on a gap between two groups, kept as it was given, with the figures it stands on. */
        KeptGapVerdict: {
            /** @description The answer of then. */
            answer: components["schemas"]["GapVerdict"];
            /**
             * Format: date-time
             * @description The moment whose figures were judged.
             * @example 2022-03-10T16:15:50Z
             */
            asOf: string;
            /** @description SHA-256 over the question and the figures of both groups; equal figures give an equal hash. */
            figuresHash: string;
            /**
             * Format: date-time
             * @description When it was kept.
             * @example 2022-03-10T16:15:50Z
             */
            frozenAt: string;
            /** @description Figures of the group in the common periods, in the order of time. */
            group: components["schemas"]["KeptFigure"][];
            /**
             * Format: uuid
             * @description The gap it is about.
             */
            groupGapId: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the method.
             */
            methodVersion: number;
            /** @description What it was kept for. */
            occasion: string;
            /** @description Figures of the group it is compared with in the same periods. */
            reference: components["schemas"]["KeptFigure"][];
            /** @description What the same question gives today. */
            today: components["schemas"]["VerdictToday"];
        };
        /** @description The kept verdicts on one gap, the latest first. */
        KeptGapVerdictList: {
            /** @description The verdicts. */
            items: components["schemas"]["KeptGapVerdict"][];
        };
        /** @enum {string} */
        Lack: "RESPONSIBLE" | "DEADLINE" | "RESOURCES" | "INDICATOR";
        /** @description Latest figure of an indicator's main series: the town's total if there is one, else the series with most figures. */
        LatestFigure: {
            /** @description Area. */
            area: components["schemas"]["Ref"];
            /** @description Period. */
            period: string;
            /** @description Period in the reader's language. */
            periodLabel: string;
            /**
             * Format: uuid
             * @description The series.
             */
            seriesId: string;
            /** @description Value in the indicator's unit. */
            value: number;
        };
        /** @enum {string} */
        LegalBasis: "CONSENT" | "PUBLIC_TASK" | "CONTRACT" | "OTHER";
        /** @description A column of the file and what it is read as. */
        MappedColumn: {
            /** @description Header as it stands in the file. */
            column: string;
            /** @description Canonical column, code of a breakdown, or "-" to leave it out. */
            to: string;
        };
        /** @description What holds for every row of the file. */
        MappedConstant: {
            /** @description Canonical column or code of a breakdown. */
            to: string;
            /** @description Content. */
            value: string;
        };
        /** @description A column that holds the values of one indicator. */
        MappedMeasure: {
            /** @description Header as it stands in the file. */
            column: string;
            /** @description Code of the indicator. */
            indicator: string;
        };
        /** @description A content of cells that is read as another. */
        MappedValue: {
            /** @description Content as it stands in the file; may be empty. */
            from: string;
            /** @description Canonical column or code of a breakdown. */
            to: string;
            /** @description What it is read as. */
            value: string;
        };
        /** @enum {string} */
        MappingFrom: "NONE" | "REQUEST" | "SOURCE";
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
        /** @description A measure's whole sheet. */
        Measure: {
            /**
             * Format: date
             * @description Real last day.
             * @example 2022-03-10
             */
            actualEnd?: string | null;
            /**
             * Format: date
             * @description Real first day.
             * @example 2022-03-10
             */
            actualStart?: string | null;
            /**
             * Format: uuid
             * @description The decision that adopted it.
             */
            adoptedDecisionId?: string | null;
            /**
             * Format: uuid
             * @description The decision about the money.
             */
            budgetDecisionId?: string | null;
            /** @description Code, unique in the process, e.g. SPR-M-03. */
            code: string;
            /** @description One-off cost in EUR. */
            costOnce?: number | null;
            /** @description Yearly cost in EUR. */
            costYearly?: number | null;
            /**
             * Format: date-time
             * @description When it was put forward.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /** @description What is to be done. */
            description?: components["schemas"]["TranslatedText"] | null;
            /** @description Districts it is for. */
            districts: string[];
            /** @description Field of action. */
            fieldOfAction?: string | null;
            /** @description Funding programme. */
            fundingProgramme?: string | null;
            /** @description Where the money stands. */
            fundingState: components["schemas"]["FundingState"];
            /** @description Goals it serves. */
            goalIds: string[];
            /** @description Guidelines it serves. */
            guidelineIds: string[];
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: int32
             * @description How many indicators it is linked to.
             */
            indicatorCount: number;
            /** @description What it still needs before anyone can steer it; empty means steerable. */
            lacks: components["schemas"]["Lack"][];
            /** @description What was learned. */
            lesson?: string | null;
            /**
             * Format: date
             * @description When the next report is due.
             * @example 2022-03-10
             */
            nextReportDue?: string | null;
            /** @description Why its effect cannot be measured. */
            notMeasurableReason?: string | null;
            /** @description What stands in the way. */
            obstacle?: string | null;
            /** @description What is done, countably. */
            output?: string | null;
            /** @description The same in plain language. */
            plainLanguage?: components["schemas"]["TranslatedText"] | null;
            /**
             * Format: date
             * @description Planned last day.
             * @example 2022-03-10
             */
            plannedEnd?: string | null;
            /**
             * Format: date
             * @description Planned first day.
             * @example 2022-03-10
             */
            plannedStart?: string | null;
            /**
             * Format: int32
             * @description Priority, 1 is first.
             */
            priority?: number | null;
            /** @description Why this priority. */
            priorityReason?: string | null;
            /**
             * Format: uuid
             * @description The process it belongs to.
             */
            processId: string;
            /** @description Whether it is done again and again. */
            recurring: boolean;
            /**
             * Format: uuid
             * @description Organisation in charge.
             */
            responsibleOrganisationId?: string | null;
            /** @description That organisation's name in the reader's language. */
            responsibleOrganisationName?: string | null;
            /** @description Post in charge. */
            responsiblePost?: string | null;
            /** @description Code of the guideline behind the question. */
            sourceGuidelineCode?: string | null;
            /** @description Question that was answered, in German. */
            sourceQuestion?: string | null;
            /**
             * Format: uuid
             * @description The answer it was made of; only for readers who may see that answer.
             */
            sourceResponseId?: string | null;
            /** @description Staff needed, in full posts. */
            staffShare?: number | null;
            /** @description Where it stands. */
            status: components["schemas"]["MeasureStatus"];
            /** @description Why it stands there. */
            statusJustification?: string | null;
            /**
             * Format: date
             * @description Since when it stands there.
             * @example 2022-03-10
             */
            statusSince: string;
            /** @description Organisations that help. */
            supportingOrganisationIds: string[];
            /** @description Whom it is for. */
            targetGroups: string[];
            /** @description One or two sentences. */
            teaser?: components["schemas"]["TranslatedText"] | null;
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
            /** @description Who sees it. */
            visibility: components["schemas"]["MeasureVisibility"];
            /** @description That group's code. */
            workingGroupCode?: string | null;
            /**
             * Format: uuid
             * @description The working group it comes from.
             */
            workingGroupId?: string | null;
        };
        /**
         * @description What may be changed about a measure; its status has an operation of its own.
         * @example {
         *       "responsiblePost": "Leitung VHS",
         *       "plannedEnd": "2027-06-30"
         *     }
         */
        MeasureChange: {
            /**
             * Format: date
             * @description Real last day.
             * @example 2022-03-10
             */
            actualEnd?: string | null;
            /**
             * Format: date
             * @description Real first day.
             * @example 2022-03-10
             */
            actualStart?: string | null;
            /**
             * Format: uuid
             * @description The decision that adopted it; adopted is not funded.
             */
            adoptedDecisionId?: string | null;
            /**
             * Format: uuid
             * @description The decision about the money.
             */
            budgetDecisionId?: string | null;
            /** @description One-off cost in EUR. */
            costOnce?: number | null;
            /** @description Yearly cost in EUR. */
            costYearly?: number | null;
            /** @description What is to be done. */
            description?: components["schemas"]["NewText"] | null;
            /** @description Districts it is for. */
            districts?: string[] | null;
            /** @description Field of action, e.g. Sprache. */
            fieldOfAction?: string | null;
            /** @description Funding programme. */
            fundingProgramme?: string | null;
            /** @description Where the money stands; OPEN when left out. */
            fundingState?: components["schemas"]["FundingState"] | null;
            /** @description Goals it serves. */
            goalIds?: string[] | null;
            /** @description Guidelines it serves. */
            guidelineIds?: string[] | null;
            /** @description What was learned. */
            lesson?: string | null;
            /**
             * Format: date
             * @description When the next report is due.
             * @example 2022-03-10
             */
            nextReportDue?: string | null;
            /** @description Why its effect cannot be measured. */
            notMeasurableReason?: string | null;
            /** @description What stands in the way. */
            obstacle?: string | null;
            /** @description What is done, countably. */
            output?: string | null;
            /** @description The same in plain language. */
            plainLanguage?: components["schemas"]["NewText"] | null;
            /**
             * Format: date
             * @description Planned last day.
             * @example 2022-03-10
             */
            plannedEnd?: string | null;
            /**
             * Format: date
             * @description Planned first day.
             * @example 2022-03-10
             */
            plannedStart?: string | null;
            /**
             * Format: int32
             * @description Priority, 1 is first.
             */
            priority?: number | null;
            /** @description Why this priority. */
            priorityReason?: string | null;
            /** @description Whether it is done again and again; then it needs no planned end. */
            recurring?: boolean | null;
            /**
             * Format: uuid
             * @description Organisation in charge.
             */
            responsibleOrganisationId?: string | null;
            /** @description Post in charge; never the name of a person. */
            responsiblePost?: string | null;
            /** @description Staff needed, in full posts. */
            staffShare?: number | null;
            /** @description Organisations that help. */
            supportingOrganisationIds?: string[] | null;
            /** @description Whom it is for. */
            targetGroups?: string[] | null;
            /** @description One or two sentences for lists. */
            teaser?: components["schemas"]["NewText"] | null;
            /** @description Title. */
            title?: components["schemas"]["NewText"];
            /** @description Who sees it; INTERNAL when left out. PUBLIC is for the coordination office to give. */
            visibility?: components["schemas"]["MeasureVisibility"] | null;
        };
        /** @description One page of a list. */
        MeasurePage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Measure"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @enum {string} */
        MeasureStatus: "IDEA" | "PROPOSED" | "ADOPTED" | "IN_PREPARATION" | "RUNNING" | "CONTINUOUS" | "DONE" | "DELAYED" | "STOPPED" | "TAKEN_OVER";
        /** @description A step of a measure as it stands in the record. */
        MeasureStatusChange: {
            /**
             * @description In what capacity it was reported, never by whom.
             * @example coordinator
             */
            authorRole: string;
            /** @description The status before; none for the first. */
            fromStatus?: components["schemas"]["MeasureStatus"] | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Why. */
            justification: string;
            /**
             * Format: date
             * @description Since when.
             * @example 2022-03-10
             */
            onDate: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2022-03-10T16:15:50Z
             */
            recordedAt: string;
            /** @description The status from then on. */
            status: components["schemas"]["MeasureStatus"];
        };
        /** @description One page of a list. */
        MeasureStatusChangePage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["MeasureStatusChange"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @enum {string} */
        MeasureVisibility: "DRAFT" | "INTERNAL" | "PUBLIC";
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
        /** @enum {string} */
        Method: "NONE" | "DESCRIPTION" | "NEWCOMBE_DIFFERENCE" | "POISSON_RATIO" | "COCHRAN_ARMITAGE" | "RATE_TREND" | "STANDARD_ERRORS" | "MANN_KENDALL_EXACT" | "MANN_KENDALL_PERMUTATION" | "MANN_KENDALL_NORMAL";
        /** @enum {string} */
        MethodChoice: "AUTO" | "NEWCOMBE_DIFFERENCE" | "POISSON_RATIO" | "COCHRAN_ARMITAGE" | "RATE_TREND" | "STANDARD_ERRORS" | "MANN_KENDALL";
        /** @description A next step of a process. */
        Milestone: {
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /**
             * Format: date
             * @description Day on which it was done.
             * @example 2022-03-10
             */
            doneOn?: string | null;
            /**
             * Format: date
             * @description Last day for it.
             * @example 2022-03-10
             */
            due?: string | null;
            /** @description Address of what proves it, e.g. minutes. */
            evidenceUrl?: string | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: int32
             * @description Place among the next steps, from 1.
             */
            order: number;
            /**
             * Format: uuid
             * @description The phase it belongs to.
             */
            phaseId?: string | null;
            /**
             * Format: uuid
             * @description The process it belongs to.
             */
            processId: string;
            /** @description Where it stands today. LATE: its last day has passed. */
            status: components["schemas"]["MilestoneStatus"];
            /** @description What is to be done. */
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
        /**
         * @description What may be changed about a next step.
         * @example {
         *       "doneOn": "2026-11-20"
         *     }
         */
        MilestoneChange: {
            /**
             * Format: date
             * @description Day on which it was done; null takes that back.
             * @example 2022-03-10
             */
            doneOn?: string | null;
            /**
             * Format: date
             * @description Last day for it.
             * @example 2022-03-10
             */
            due?: string | null;
            /** @description Address of what proves it, e.g. minutes. */
            evidenceUrl?: string | null;
            /**
             * Format: int32
             * @description Place among the next steps, from 1.
             */
            order?: number;
            /**
             * Format: uuid
             * @description The phase it belongs to.
             */
            phaseId?: string | null;
            /** @description What is to be done. */
            title?: components["schemas"]["NewText"];
        };
        /** @description One page of a list. */
        MilestonePage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Milestone"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @enum {string} */
        MilestoneStatus: "OPEN" | "DONE" | "LATE";
        /** @description A figure that is looked for. */
        MissingFigure: {
            /**
             * Format: date
             * @description When the search shall be settled.
             * @example 2022-03-10
             */
            due: string;
            /**
             * Format: int32
             * @description Number of the gap.
             */
            number: number;
            /** @description Period it is missing for. */
            period: string;
        };
        /** @enum {string} */
        MissingReason: "UNKNOWN" | "SECRET" | "LATER" | "NOT_MEANINGFUL" | "TOO_UNRELIABLE" | "NOT_COLLECTED";
        /** @enum {string} */
        Movement: "RISEN" | "FALLEN" | "UNCHANGED";
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
         * @description An area to be entered.
         * @example {
         *       "code": "musterstadt",
         *       "name": {
         *         "de": {
         *           "text": "Musterstadt"
         *         }
         *       },
         *       "level": "TOWN",
         *       "ags": "05999001"
         *     }
         */
        NewArea: {
            /** @description Official key (AGS 8 digits, ARS 12, county 5, state 2); a string, leading zeros stay. */
            ags?: string | null;
            /** @description Short code, unique, used in files and natural keys. */
            code: string;
            /** @description How large it is. */
            level: components["schemas"]["AreaLevel"];
            /** @description Name. */
            name: components["schemas"]["NewText"];
            /**
             * Format: uuid
             * @description The area it belongs to.
             */
            parentId?: string | null;
            /**
             * Format: date
             * @description The day since which it exists; null if it always did.
             * @example 2022-03-10
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description The first day on which it no longer existed, after a merger for instance; null if it exists today.
             * @example 2022-03-10
             */
            validUntil?: string | null;
        };
        /**
         * @description A body to be set up, with its names in the order of time.
         * @example {
         *       "kind": "INTEGRATION_COUNCIL",
         *       "names": [
         *         {
         *           "name": {
         *             "de": {
         *               "text": "Integrationsrat"
         *             }
         *           },
         *           "to": "2025-11-01"
         *         },
         *         {
         *           "name": {
         *             "de": {
         *               "text": "Ausschuss für Chancengerechtigkeit und Integration"
         *             }
         *           },
         *           "from": "2025-11-01"
         *         }
         *       ]
         *     }
         */
        NewBody: {
            /**
             * Format: date
             * @description Day from which the body no longer exists.
             * @example 2022-03-10
             */
            endedOn?: string | null;
            /** @description What sort of body it is. */
            kind: components["schemas"]["BodyKind"];
            /** @description Its names, the oldest first; each begins at the earliest when the one before ends. */
            names: components["schemas"]["NewBodyName"][];
        };
        /** @description A name of a body and the time in which it bears it. */
        NewBodyName: {
            /**
             * Format: date
             * @description First day of the name; open when left out.
             * @example 2022-03-10
             */
            from?: string | null;
            /** @description The name. */
            name: components["schemas"]["NewText"];
            /**
             * Format: date
             * @description First day on which the body no longer bears it; open when left out.
             * @example 2022-03-10
             */
            to?: string | null;
        };
        /**
         * @description A break in a series.
         * @example {
         *       "period": "2022",
         *       "kind": "METHOD",
         *       "explanation": {
         *         "de": {
         *           "text": "Ab 2022 auf der Grundlage des Zensus 2022"
         *         }
         *       }
         *     }
         */
        NewBreak: {
            /** @description What changed, in a sentence for readers. */
            explanation?: components["schemas"]["NewText"];
            /** @description What changed. */
            kind?: components["schemas"]["BreakKind"];
            /** @description First period after the break. */
            period?: string;
        };
        /**
         * @description A code to be entered.
         * @example {
         *       "list": "CITIZENSHIP",
         *       "code": "EU",
         *       "name": {
         *         "de": {
         *           "text": "Europäische Union"
         *         }
         *       }
         *     }
         */
        NewCodeItem: {
            /** @description Code, unique in its list, used in files and natural keys; _T is always the total. */
            code: string;
            /** @description The list it belongs to. */
            list: string;
            /** @description Name. */
            name: components["schemas"]["NewText"];
            /**
             * Format: uuid
             * @description The code of the same list that it is part of.
             */
            parentId?: string | null;
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
         * @description A missing figure to be looked for.
         * @example {
         *       "seriesId": "5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01",
         *       "period": "2021",
         *       "reason": "Wird vom Kreis nur auf Anfrage genannt",
         *       "askedOf": "Kreis, Amt für Statistik",
         *       "due": "2027-01-31"
         *     }
         */
        NewDataGap: {
            /** @description Who was asked for it: an office, not a person. */
            askedOf?: string | null;
            /**
             * Format: date
             * @description When they were asked.
             * @example 2022-03-10
             */
            askedOn?: string | null;
            /**
             * Format: date
             * @description When it shall be settled.
             * @example 2022-03-10
             */
            due: string;
            /**
             * Format: uuid
             * @description Who looks for it; oneself when left out.
             */
            ownerId?: string | null;
            /** @description The period it is missing for. */
            period: string;
            /** @description Why it is missing. */
            reason: string;
            /**
             * Format: uuid
             * @description The series it is missing in.
             */
            seriesId: string;
        };
        /**
         * @description A decision to be recorded.
         * @example {
         *       "bodyId": "5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01",
         *       "decidedOn": "2016-09-01",
         *       "dateBasis": "INFERRED",
         *       "text": {
         *         "de": {
         *           "text": "Sechs Leitlinien werden ausgewählt."
         *         }
         *       },
         *       "kind": "RESOLUTION",
         *       "outcome": "ADOPTED"
         *     }
         */
        NewDecision: {
            /**
             * Format: uuid
             * @description The body that decided.
             */
            bodyId: string;
            /** @description Whether the source states the day; STATED when left out. */
            dateBasis?: components["schemas"]["DayBasis"] | null;
            /**
             * Format: date
             * @description Day of the decision.
             * @example 2022-03-10
             */
            decidedOn: string;
            /** @description What sort of decision it is. */
            kind: components["schemas"]["DecisionKind"];
            /** @description How it ended. */
            outcome: components["schemas"]["Outcome"];
            /** @description What it is about, where a body decides on concept and resources apart. */
            part?: components["schemas"]["DecisionPart"] | null;
            /**
             * Format: uuid
             * @description The process it is about.
             */
            processId?: string | null;
            /** @description Address of the source, e.g. the minutes in the council's information system. */
            sourceUrl?: string | null;
            /** @description What was decided. */
            text: components["schemas"]["NewText"];
            /** @description How the vote went, if it is known. */
            votes?: components["schemas"]["Votes"] | null;
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
            kind: components["schemas"]["FeedbackKind"];
            /** @description The message. */
            message: string;
            /** @description The page it is about. */
            pageUrl?: string | null;
            /** @description Address for a reply, if one is wanted. */
            replyTo?: string | null;
        };
        /**
         * @description A verdict on a gap to be kept with the figures of both groups.
         * @example {
         *       "occasion": "Bericht an den Rat 2026"
         *     }
         */
        NewGapVerdict: {
            /**
             * Format: date-time
             * @description With the figures as they were at this moment; now when left out.
             * @example 2022-03-10T12:15:50-04:00
             */
            asOf?: string | null;
            /** @description What it is kept for. */
            occasion: string;
        };
        /**
         * @description A goal to be set, perhaps made from an answer.
         * @example {
         *       "text": {
         *         "de": {
         *           "text": "Integration messbar machen"
         *         }
         *       },
         *       "kind": "GOAL"
         *     }
         */
        NewGoal: {
            /** @description Short code, unique in the process, e.g. Z1; numbered when left out. */
            code?: string | null;
            /** @description The guidelines it serves. */
            guidelineIds?: string[] | null;
            /**
             * Format: date
             * @description By when.
             * @example 2022-03-10
             */
            horizon?: string | null;
            /** @description Whether it is to be reached or needed for that; GOAL when left out. */
            kind?: components["schemas"]["GoalKind"] | null;
            /**
             * Format: int32
             * @description Place among the goals, from 1; at the end when left out.
             */
            order?: number | null;
            /**
             * Format: uuid
             * @description The answer it is made from; that answer is CONVERTED then.
             */
            sourceResponseId?: string | null;
            /** @description What is to be reached. */
            text: components["schemas"]["NewText"];
            /**
             * Format: uuid
             * @description The working group that set it.
             */
            workingGroupId?: string | null;
        };
        /**
         * @description A gap to be watched: the first series minus the second.
         * @example {
         *       "seriesId": "5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01",
         *       "referenceId": "5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f02",
         *       "name": {
         *         "de": {
         *           "text": "Ausländische und deutsche Jugendliche"
         *         }
         *       }
         *     }
         */
        NewGroupGap: {
            /** @description Name of the comparison. */
            name: components["schemas"]["NewText"];
            /**
             * Format: uuid
             * @description Series of the group it is compared with.
             */
            referenceId: string;
            /**
             * Format: uuid
             * @description Series of the group that is looked at.
             */
            seriesId: string;
        };
        /**
         * @description A guideline to be proposed.
         * @example {
         *       "processId": "0d6f7b9e-0e2f-4d0a-8a55-7f1d5a0d1a11",
         *       "code": "A1",
         *       "list": "A",
         *       "text": {
         *         "de": {
         *           "text": "Integration bedeutet miteinander, nicht nebeneinander leben"
         *         }
         *       }
         *     }
         */
        NewGuideline: {
            /** @description Short code, unique in the process, e.g. A1. */
            code: string;
            /** @description The list it stands on, one letter. */
            list: string;
            /**
             * Format: int32
             * @description Place on its list, from 1; at the end when left out.
             */
            order?: number | null;
            /**
             * Format: uuid
             * @description The process it is for.
             */
            processId: string;
            /** @description Why it is one. */
            rationale?: components["schemas"]["NewText"] | null;
            /** @description Address of the document it was taken from. */
            sourceUrl?: string | null;
            /** @description The guideline in one sentence. */
            text: components["schemas"]["NewText"];
        };
        /**
         * @description Which guidelines a body selected, and by which decision.
         * @example {
         *       "decisionId": "5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01",
         *       "selectedGuidelineIds": [
         *         "0d6f7b9e-0e2f-4d0a-8a55-7f1d5a0d1a11"
         *       ]
         *     }
         */
        NewGuidelineSelection: {
            /** @description The guidelines the body chose from; all open ones of the process when left out. */
            consideredGuidelineIds?: string[] | null;
            /**
             * Format: uuid
             * @description The recorded decision; it must be adopted and about this process.
             */
            decisionId: string;
            /** @description The guidelines selected. */
            selectedGuidelineIds: string[];
        };
        /**
         * @description An indicator to be set up.
         * @example {
         *       "name": {
         *         "de": {
         *           "text": "Plätze in Sprachkursen mit Kinderbetreuung"
         *         }
         *       },
         *       "theme": "LANGUAGE",
         *       "direction": "UP",
         *       "valueKind": "COUNT",
         *       "unit": "places"
         *     }
         */
        NewIndicator: {
            /** @description Short code, unique; made from the working group's code when left out. */
            code?: string | null;
            /**
             * Format: int32
             * @description Decimals usually shown; 0 when left out.
             */
            decimals?: number | null;
            /** @description What exactly is counted; the name when left out. */
            definition?: components["schemas"]["NewText"] | null;
            /** @description What is counted below it. */
            denominatorText?: components["schemas"]["NewText"] | null;
            /** @description Which way is better; NONE when left out. The make-up of a population has no direction. */
            direction?: components["schemas"]["Direction"] | null;
            /** @description What is known about whether it can be measured. */
            fitness?: components["schemas"]["Fitness"] | null;
            /** @description How the value is worked out. */
            formula?: components["schemas"]["NewText"] | null;
            /** @description How it is counted: register, survey, reference day. */
            method?: components["schemas"]["NewText"] | null;
            /** @description Name. */
            name: components["schemas"]["NewText"];
            /** @description What is counted above the line of a share or rate. */
            numeratorText?: components["schemas"]["NewText"] | null;
            /** @description Whether the figures are an official full count and no sample; false when left out. */
            officialFullCount?: boolean | null;
            /** @description How figures about persons are protected. The data steward decides; needed before a published indicator may show anything about persons. */
            protection?: components["schemas"]["Protection"] | null;
            /** @description How the producer protects them, in words. */
            protectionMethod?: string | null;
            /**
             * Format: int32
             * @description What is rounded to (5, 10; 5 when left out), the smallest count shown (3, 5, 10; 3 when left out), or to how many percent nobody may tell what an organisation contributes (4, 8; 8 when left out).
             */
            protectionStep?: number | null;
            /** @description The question it answers. */
            question?: components["schemas"]["NewText"] | null;
            /** @description Whether only the gap between two groups may be judged; false when left out. */
            readAsGap?: boolean | null;
            /** @description Smallest change that matters, agreed before there are figures, in the indicator's unit; verdicts then say whether a change is small or large. */
            relevanceThreshold?: number | null;
            /**
             * Format: uuid
             * @description The answer it was made from.
             */
            sourceResponseId?: string | null;
            /** @description Field of life; OTHER when left out. */
            theme?: components["schemas"]["Theme"] | null;
            /** @description Unit: percent, permille, persons, EUR, years or another word. */
            unit: string;
            /** @description What sort of number it is. */
            valueKind: components["schemas"]["ValueKind"];
            /** @description Who may read it; INTERNAL when left out. Only those who keep indicators may publish. */
            visibility?: components["schemas"]["Visibility"] | null;
            /**
             * Format: uuid
             * @description The working group it comes from; required for those who do not keep all indicators.
             */
            workingGroupId?: string | null;
        };
        /**
         * @description That an indicator may show what a measure does; never a claim that it does.
         * @example {
         *       "indicatorId": "0d6f7b9e-0e2f-4d0a-8a55-7f1d5a0d1a11",
         *       "expectedDirection": "UP",
         *       "lagMonths": 12
         *     }
         */
        NewIndicatorLink: {
            /** @description In which direction the group expects it to move. */
            expectedDirection: components["schemas"]["Expected"];
            /**
             * Format: uuid
             * @description The indicator.
             */
            indicatorId: string;
            /**
             * Format: int32
             * @description After how many months, 0 to 240.
             */
            lagMonths?: number | null;
            /** @description Why the group thinks so. */
            reasoning?: string | null;
        };
        /**
         * @description A measure to be put forward, freely or out of an answer.
         * @example {
         *       "processId": "0d6f7b9e-0e2f-4d0a-8a55-7f1d5a0d1a11",
         *       "title": {
         *         "de": {
         *           "text": "Sprachtandems an der VHS"
         *         }
         *       }
         *     }
         */
        NewMeasure: {
            /**
             * Format: date
             * @description Real last day.
             * @example 2022-03-10
             */
            actualEnd?: string | null;
            /**
             * Format: date
             * @description Real first day.
             * @example 2022-03-10
             */
            actualStart?: string | null;
            /**
             * Format: uuid
             * @description The decision that adopted it; adopted is not funded.
             */
            adoptedDecisionId?: string | null;
            /**
             * Format: uuid
             * @description The decision about the money.
             */
            budgetDecisionId?: string | null;
            /** @description One-off cost in EUR. */
            costOnce?: number | null;
            /** @description Yearly cost in EUR. */
            costYearly?: number | null;
            /** @description What is to be done. */
            description?: components["schemas"]["NewText"] | null;
            /** @description Districts it is for. */
            districts?: string[] | null;
            /** @description Field of action, e.g. Sprache. */
            fieldOfAction?: string | null;
            /** @description Funding programme. */
            fundingProgramme?: string | null;
            /** @description Where the money stands; OPEN when left out. */
            fundingState?: components["schemas"]["FundingState"] | null;
            /** @description Goals it serves. */
            goalIds?: string[] | null;
            /** @description Guidelines it serves. */
            guidelineIds?: string[] | null;
            /** @description What was learned. */
            lesson?: string | null;
            /**
             * Format: date
             * @description When the next report is due.
             * @example 2022-03-10
             */
            nextReportDue?: string | null;
            /** @description Why its effect cannot be measured. */
            notMeasurableReason?: string | null;
            /** @description What stands in the way. */
            obstacle?: string | null;
            /** @description What is done, countably. */
            output?: string | null;
            /** @description The same in plain language. */
            plainLanguage?: components["schemas"]["NewText"] | null;
            /**
             * Format: date
             * @description Planned last day.
             * @example 2022-03-10
             */
            plannedEnd?: string | null;
            /**
             * Format: date
             * @description Planned first day.
             * @example 2022-03-10
             */
            plannedStart?: string | null;
            /**
             * Format: int32
             * @description Priority, 1 is first.
             */
            priority?: number | null;
            /** @description Why this priority. */
            priorityReason?: string | null;
            /**
             * Format: uuid
             * @description The process it belongs to; the group's when left out.
             */
            processId?: string | null;
            /** @description Whether it is done again and again; then it needs no planned end. */
            recurring?: boolean | null;
            /**
             * Format: uuid
             * @description Organisation in charge.
             */
            responsibleOrganisationId?: string | null;
            /** @description Post in charge; never the name of a person. */
            responsiblePost?: string | null;
            /**
             * Format: uuid
             * @description The answer it is made of; the link is kept and shown both ways.
             */
            sourceResponseId?: string | null;
            /** @description Staff needed, in full posts. */
            staffShare?: number | null;
            /** @description Organisations that help. */
            supportingOrganisationIds?: string[] | null;
            /** @description Whom it is for. */
            targetGroups?: string[] | null;
            /** @description One or two sentences for lists. */
            teaser?: components["schemas"]["NewText"] | null;
            /** @description Title. */
            title: components["schemas"]["NewText"];
            /** @description Who sees it; INTERNAL when left out. PUBLIC is for the coordination office to give. */
            visibility?: components["schemas"]["MeasureVisibility"] | null;
            /**
             * Format: uuid
             * @description The working group it comes from.
             */
            workingGroupId?: string | null;
        };
        /**
         * @description A step of a measure, with its reason.
         * @example {
         *       "status": "RUNNING",
         *       "justification": "Der erste Kurs hat begonnen."
         *     }
         */
        NewMeasureStatus: {
            /** @description Why, for everyone to read. */
            justification: string;
            /**
             * Format: date
             * @description Since when; today when left out, never in the future.
             * @example 2022-03-10
             */
            on?: string | null;
            /** @description The new status. */
            status: components["schemas"]["MeasureStatus"];
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
         * @description A next step to be added to a process.
         * @example {
         *       "title": {
         *         "de": {
         *           "text": "Kick-off vorbereiten"
         *         }
         *       },
         *       "due": "2026-12-01"
         *     }
         */
        NewMilestone: {
            /**
             * Format: date
             * @description Day on which it was done.
             * @example 2022-03-10
             */
            doneOn?: string | null;
            /**
             * Format: date
             * @description Last day for it.
             * @example 2022-03-10
             */
            due?: string | null;
            /** @description Address of what proves it, e.g. minutes. */
            evidenceUrl?: string | null;
            /**
             * Format: int32
             * @description Place among the next steps, from 1; at the end when left out.
             */
            order?: number | null;
            /**
             * Format: uuid
             * @description The phase it belongs to.
             */
            phaseId?: string | null;
            /** @description What is to be done. */
            title: components["schemas"]["NewText"];
        };
        /**
         * @description A figure entered by hand: a value or the reason why there is none.
         * @example {
         *       "period": "2021/22",
         *       "value": 1271,
         *       "sourceId": "5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01"
         *     }
         */
        NewObservation: {
            /** @description Period and value as the source prints them. */
            asPrinted?: string | null;
            /** @description Who may see it; FREE when left out. */
            confidentiality?: components["schemas"]["Confidentiality"] | null;
            /** @description Whether the source names the period; STATED when left out. */
            dateBasis?: components["schemas"]["DateBasis"] | null;
            /**
             * Format: int64
             * @description Base of a share or rate, or population of a count.
             */
            denominator?: number | null;
            /** @description How the figure came about; EXACT when left out. */
            kind?: components["schemas"]["ObservationKind"] | null;
            /** @description Why there is no value; given exactly when there is none. */
            missingReason?: components["schemas"]["MissingReason"] | null;
            /** @description Remark. */
            note?: string | null;
            /**
             * Format: int64
             * @description Cases behind a share or rate.
             */
            numerator?: number | null;
            /** @description 2016, 2016-S1, 2016-Q3, 2016-08, 2016-W35, 2016-08-31, 2021/22, 2022-01/2022-10, 2022-spring or c.2011. */
            period: string;
            /** @description Choose it among competing values for its period. */
            preferred?: boolean | null;
            /** @description Why it is entered by hand, if it helps. */
            reason?: string | null;
            /**
             * Format: int64
             * @description Number of persons asked.
             */
            sampleSize?: number | null;
            /** @description Statistical sign, as printed: – . … x / () | r p s. */
            sign?: string | null;
            /**
             * Format: uuid
             * @description Where it comes from.
             */
            sourceId: string;
            /** @description Published standard error, in the unit of the value. */
            standardError?: number | null;
            /** @description Value in the indicator's unit. */
            value?: number | null;
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
         * @description A phase to be added to a process.
         * @example {
         *       "kind": "EXCHANGE",
         *       "title": {
         *         "de": {
         *           "text": "Austausch in den AGs"
         *         }
         *       },
         *       "plannedStart": "2016-11-01",
         *       "plannedEnd": "2017-05-01"
         *     }
         */
        NewPhase: {
            /**
             * Format: date
             * @description Day on which it really ended.
             * @example 2022-03-10
             */
            actualEnd?: string | null;
            /**
             * Format: date
             * @description Day on which it really began.
             * @example 2022-03-10
             */
            actualStart?: string | null;
            /** @description What the phase is for. */
            kind: components["schemas"]["PhaseKind"];
            /**
             * Format: int32
             * @description Place among the phases, from 1; at the end when left out.
             */
            order?: number | null;
            /** @description Whether it may run beside other phases; false when left out. */
            parallel?: boolean | null;
            /**
             * Format: date
             * @description Planned end: the first day that is no longer part of it.
             * @example 2022-03-10
             */
            plannedEnd?: string | null;
            /**
             * Format: date
             * @description Planned first day.
             * @example 2022-03-10
             */
            plannedStart?: string | null;
            /** @description Title. */
            title: components["schemas"]["NewText"];
        };
        /**
         * @description A process to be set up.
         * @example {
         *       "slug": "integrationskonzept",
         *       "title": {
         *         "de": {
         *           "text": "Integrationskonzept"
         *         }
         *       },
         *       "municipality": "Musterstadt"
         *     }
         */
        NewProcess: {
            /** @description What the guidelines are for in this process. */
            guidelinesRole?: components["schemas"]["NewText"] | null;
            /** @description Languages its contents are kept in (BCP 47); German is always one of them. German and English when left out. */
            languages?: string[] | null;
            /** @description The municipality's name. */
            municipality: string;
            /** @description What it is for. */
            purpose?: components["schemas"]["NewText"] | null;
            /** @description Short name in addresses, unique: lower-case letters, digits and hyphens. */
            slug: string;
            /** @description Title. */
            title: components["schemas"]["NewText"];
        };
        /**
         * @description A question to be drafted.
         * @example {
         *       "guidelineId": "0d6f7b9e-0e2f-4d0a-8a55-7f1d5a0d1a11",
         *       "workingGroupId": "5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01",
         *       "step": "MEASURE",
         *       "facet": "REACH",
         *       "question": {
         *         "de": {
         *           "text": "Wie erreiche ich bestimmte Zielgruppen?"
         *         }
         *       },
         *       "derivation": {
         *         "de": {
         *           "text": "Miteinander leben kann nur, wer voneinander weiß."
         *         }
         *       }
         *     }
         */
        NewPrompt: {
            /** @description Why the question follows from the guideline, in one sentence; needed to put it into use. */
            derivation?: components["schemas"]["NewText"] | null;
            /** @description The side from which it looks at the guideline. */
            facet?: components["schemas"]["Facet"] | null;
            /**
             * Format: uuid
             * @description The guideline it is drawn from.
             */
            guidelineId: string;
            /** @description Where the question comes from; PERSON when left out. */
            origin?: components["schemas"]["PromptOrigin"] | null;
            /** @description The question. */
            question: components["schemas"]["NewText"];
            /** @description The step it is for. */
            step: components["schemas"]["Step"];
            /**
             * Format: uuid
             * @description The working group it is for; all groups of the process when left out.
             */
            workingGroupId?: string | null;
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
         * @description An answer to a question. Only the text is needed.
         * @example {
         *       "text": "Sprachcafé im Ankommenstreffpunkt an zwei Abenden",
         *       "kind": "IDEA"
         *     }
         */
        NewResponse: {
            /** @description What sort of contribution it is; FINDING in the step STATUS_QUO and IDEA elsewhere when left out. */
            kind?: components["schemas"]["ResponseKind"] | null;
            /** @description Language of the answer (BCP 47); the reader's language when left out. */
            language?: string | null;
            /** @description Whom one speaks for, in one's own words, e.g. \"Telefon\" or \"Zettel 14\". */
            onBehalfOf?: string | null;
            /**
             * Format: uuid
             * @description That person, if known; they may correct the answer.
             */
            onBehalfOfPersonId?: string | null;
            /** @description The answer. */
            text: string;
            /** @description Who may read it; GROUP when left out. */
            visibility?: components["schemas"]["ResponseVisibility"] | null;
            /**
             * Format: uuid
             * @description The working group one answers in; needed for a question to all groups.
             */
            workingGroupId?: string | null;
        };
        /**
         * @description A series to be set up: an indicator in one area and breakdown.
         * @example {
         *       "areaId": "5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01",
         *       "dimensions": {
         *         "SEX": "F"
         *       }
         *     }
         */
        NewSeries: {
            /**
             * Format: uuid
             * @description The area.
             */
            areaId: string;
            /** @description Breakdown: code of the dimension and code of its value; empty for the total. */
            dimensions?: {
                [key: string]: string;
            } | null;
            /** @description How often it is usually published; A when left out. */
            frequency?: components["schemas"]["Frequency"] | null;
        };
        /**
         * @description A source to be entered.
         * @example {
         *       "title": "Fortschreibung des Bevölkerungsstandes",
         *       "producer": "Statistisches Landesamt",
         *       "kind": "OFFICIAL",
         *       "tableCode": "12411-09i",
         *       "url": "https://statistik.example/12411"
         *     }
         */
        NewSource: {
            /** @description How the producer wants to be cited. */
            citation?: string | null;
            /** @description What sort of source it is. */
            kind: components["schemas"]["SourceKind"];
            /** @description Licence, best as an SPDX identifier or the licence's own name. */
            licence?: string | null;
            /** @description Who counted. Figures of two different known producers are never compared with each other. */
            producer?: string | null;
            /** @description Edition or state of the data, in the producer's own words. */
            producerVersion?: string | null;
            /** @description What is done about small counts in its figures; the data steward decides. When left out, official statistics, papers of a council, the press and other sources with an address stand as printed; for other sources the indicator says it. */
            protection?: components["schemas"]["Protection"] | null;
            /** @description How the producer protects them, in words. */
            protectionMethod?: string | null;
            /**
             * Format: int32
             * @description What is rounded to (5, 10; 5 when left out), or the smallest count shown (3, 5, 10; 3 when left out).
             */
            protectionStep?: number | null;
            /**
             * Format: date
             * @description Day it was retrieved.
             * @example 2022-03-10
             */
            retrievedOn?: string | null;
            /** @description Number of the table at the producer. */
            tableCode?: string | null;
            /** @description Title, as one would cite it. */
            title: string;
            /** @description Where it is published; http or https. */
            url?: string | null;
        };
        /**
         * @description What a series shall reach. BY_YEAR needs wanted, value and untilYear; EVERY_YEAR wanted and value; BAND value and upperValue; DIRECTION wanted; QUALITATIVE only the rationale.
         * @example {
         *       "kind": "BY_YEAR",
         *       "wanted": "LOWER",
         *       "value": 9.5,
         *       "untilYear": 2030,
         *       "rationale": {
         *         "de": {
         *           "text": "Weniger Jugendliche ohne Abschluss"
         *         }
         *       },
         *       "decidedBy": "Rat"
         *     }
         */
        NewTarget: {
            /** @description Period from which change is counted; the first comparable figure when left out. */
            baseline?: string | null;
            /** @description Who decided it. */
            decidedBy?: string | null;
            /**
             * Format: date
             * @description When it was decided.
             * @example 2022-03-10
             */
            decidedOn?: string | null;
            /**
             * Format: uuid
             * @description The recorded decision it stands on.
             */
            decisionId?: string | null;
            /**
             * Format: int32
             * @description From which year on it holds.
             */
            fromYear?: number | null;
            /** @description What sort of target it is. */
            kind?: components["schemas"]["TargetKind"];
            /** @description Why this target, in the words of those who set it. */
            rationale?: components["schemas"]["NewText"];
            /**
             * Format: int32
             * @description The year it shall be reached by, or until which it holds.
             */
            untilYear?: number | null;
            /** @description Upper bound of a band. */
            upperValue?: number | null;
            /** @description The value to reach or to hold, in the indicator's unit; of a band its lower bound. */
            value?: number | null;
            /** @description At least or at most; without a value: rising or falling. */
            wanted?: components["schemas"]["Wanted"] | null;
        };
        /**
         * @description A voice to the verdict on a series, in a few words. It is shown without a name.
         * @example {
         *       "stance": "QUALIFIES",
         *       "text": "Die Zahl stimmt, aber Abendkurse fehlen weiter.",
         *       "voice": "NETWORK"
         *     }
         */
        NewTestimony: {
            /** @description Language of the text (BCP 47); the reader's language when left out. */
            language?: string | null;
            /** @description How it stands to the verdict. */
            stance: components["schemas"]["Stance"];
            /** @description In a few words. */
            text: string;
            /** @description As whom one speaks. */
            voice: components["schemas"]["Voice"];
            /**
             * Format: uuid
             * @description The working group one speaks for; exactly with GROUP.
             */
            workingGroupId?: string | null;
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
         * @description A verdict to be kept with its figures and parameters.
         * @example {
         *       "seriesId": "5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01",
         *       "occasion": "Bericht an den Rat 2026"
         *     }
         */
        NewVerdict: {
            /**
             * Format: date-time
             * @description With the figures as they were at this moment; now when left out.
             * @example 2022-03-10T12:15:50-04:00
             */
            asOf?: string | null;
            /** @description Period of the earliest figure that may be the baseline. */
            from?: string | null;
            /**
             * Format: double
             * @description Level of intervals and tests; 0.95 when left out.
             */
            level?: number | null;
            /** @description A certain method; the ladder chooses when left out. */
            method?: components["schemas"]["MethodChoice"] | null;
            /** @description What it is kept for. */
            occasion: string;
            /**
             * Format: uuid
             * @description The series it is about.
             */
            seriesId: string;
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
        /** @description One figure, or the reason why there is none, as its source published it. */
        Observation: {
            /** @description Period and value as the source prints them. */
            asPrinted?: string | null;
            /** @description Who may see it; null where it is not shown as it was recorded. */
            confidentiality?: components["schemas"]["Confidentiality"] | null;
            /** @description Whether the source names the period or it was inferred. */
            dateBasis: components["schemas"]["DateBasis"];
            /**
             * Format: int32
             * @description Version of the definition it was collected under.
             */
            definitionVersion: number;
            /**
             * Format: int64
             * @description Base of a share or rate.
             */
            denominator?: number | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description How the figure came about. */
            kind: components["schemas"]["ObservationKind"];
            /** @description Why there is no value. */
            missingReason?: components["schemas"]["MissingReason"] | null;
            /** @description Remark. */
            note?: string | null;
            /**
             * Format: int64
             * @description Cases behind a share or rate.
             */
            numerator?: number | null;
            /**
             * @description Period in its canonical form.
             * @example 2021/22
             */
            period: string;
            /**
             * Format: date
             * @description Day after the last day.
             * @example 2022-03-10
             */
            periodEnd: string;
            /**
             * @description Period in the reader's language.
             * @example Schuljahr 2021/22
             */
            periodLabel: string;
            /** @description How finely the period is known. */
            periodPrecision: components["schemas"]["Precision"];
            /**
             * Format: date
             * @description First day.
             * @example 2022-03-10
             */
            periodStart: string;
            /** @description Whether it stands for its period where sources compete: the chosen one, else the latest recorded. */
            preferred: boolean;
            /** @description How it is shown so that it tells nothing about single persons; null if it stands as it was recorded. */
            protection?: components["schemas"]["FigureProtection"] | null;
            /**
             * Format: date-time
             * @description When this revision was recorded.
             * @example 2022-03-10T16:15:50Z
             */
            recordedAt: string;
            /**
             * Format: int32
             * @description Number of its revision, the ETag's content.
             */
            revision: number;
            /**
             * Format: int64
             * @description Number of persons asked.
             */
            sampleSize?: number | null;
            /**
             * @description Statistical sign, as printed.
             * @example p
             */
            sign?: string | null;
            /** @description Where it comes from. */
            source: components["schemas"]["ObservationSource"];
            /** @description Published standard error, in the unit of the value. */
            standardError?: number | null;
            /**
             * @description Observation status of SDMX.
             * @enum {string}
             */
            status: "A" | "B" | "E" | "M" | "O" | "P" | "U";
            /** @description Value in the indicator's unit; null when missing, never 0 instead. */
            value?: number | null;
            /** @description What is odd about it; it is stored as published. */
            warnings: components["schemas"]["ObservationWarning"][];
        };
        /** @description What there is to read: which indicators, areas, breakdowns and periods have figures. */
        ObservationAvailability: {
            /** @description Codes of areas. */
            areas: string[];
            /** @description Breakdowns. */
            dimensions: components["schemas"]["AvailableDimension"][];
            /**
             * Format: int64
             * @description Number of figures.
             */
            figures: number;
            /** @description Codes of indicators. */
            indicators: string[];
            /** @description Periods in the order of time. */
            periods: string[];
            /**
             * Format: int64
             * @description Number of series with figures.
             */
            series: number;
        };
        /**
         * @description A correction by hand; the figure before stays in its history. The reason is required.
         * @example {
         *       "value": 1272,
         *       "reason": "Zahlendreher in der Vorlage"
         *     }
         */
        ObservationChange: {
            /** @description Period and value as the source prints them. */
            asPrinted?: string | null;
            /** @description Who may see it. */
            confidentiality?: components["schemas"]["Confidentiality"];
            /** @description Whether the source names the period. */
            dateBasis?: components["schemas"]["DateBasis"];
            /**
             * Format: int64
             * @description Base of a share or rate, or population of a count.
             */
            denominator?: number | null;
            /** @description How the figure came about. */
            kind?: components["schemas"]["ObservationKind"];
            /** @description Why there is no value; given exactly when there is none. */
            missingReason?: components["schemas"]["MissingReason"] | null;
            /** @description Remark. */
            note?: string | null;
            /**
             * Format: int64
             * @description Cases behind a share or rate.
             */
            numerator?: number | null;
            /** @description Choose it among competing values for its period. */
            preferred?: boolean;
            /** @description Why it is corrected. */
            reason?: string;
            /**
             * Format: int64
             * @description Number of persons asked.
             */
            sampleSize?: number | null;
            /** @description Statistical sign, as printed: – . … x / () | r p s. */
            sign?: string | null;
            /** @description Published standard error, in the unit of the value. */
            standardError?: number | null;
            /** @description Value in the indicator's unit. */
            value?: number | null;
        };
        /** @description What happened to figures since a place in the feed, the oldest first. */
        ObservationFeed: {
            /** @description The steps. */
            items: components["schemas"]["ObservationFeedEntry"][];
            /** @description Whether there are more steps already. */
            more: boolean;
            /** @description The place behind the last step; ask again from there, now or later. */
            next: string;
        };
        /** @enum {string} */
        ObservationFeedAction: "RECORDED" | "CORRECTED" | "WITHDRAWN" | "SHOWN_ANEW";
        /** @description One step. WITHDRAWN is a tombstone: the figure is gone and nothing of it is repeated but what tells it from others. SHOWN_ANEW: the figure is the same, but what may be seen of it was decided anew. */
        ObservationFeedEntry: {
            /** @description What happened. */
            action: components["schemas"]["ObservationFeedAction"];
            /** @description Code of the area. */
            area: string;
            /**
             * Format: int64
             * @description Base of a share or rate.
             */
            denominator?: number | null;
            /** @description Breakdown; empty for the total. */
            dimensions: {
                [key: string]: string;
            };
            /** @description Code of the indicator. */
            indicator: string;
            /** @description Why there is no value. */
            missingReason?: components["schemas"]["MissingReason"] | null;
            /** @description Key that anyone can build. */
            naturalKey: string;
            /**
             * Format: int64
             * @description Cases behind a share or rate.
             */
            numerator?: number | null;
            /**
             * Format: uuid
             * @description The figure.
             */
            observationId: string;
            /** @description Period in its canonical form. */
            period: string;
            /** @description How it is shown so that it tells nothing about single persons; null if it stands as it was recorded. */
            protection?: components["schemas"]["FigureProtection"] | null;
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2022-03-10T16:15:50Z
             */
            recordedAt: string;
            /**
             * Format: int32
             * @description Number of its revision.
             */
            revision: number;
            /**
             * Format: uuid
             * @description Its series.
             */
            seriesId: string;
            /** @description Statistical sign, as printed. */
            sign?: string | null;
            /**
             * Format: uuid
             * @description The source.
             */
            sourceId: string;
            /** @description Observation status of SDMX (A, B, E, M, O, P or U); null when it is withdrawn. */
            status?: string | null;
            /** @description Value from then on. */
            value?: number | null;
        };
        /** @enum {string} */
        ObservationKind: "EXACT" | "APPROXIMATE" | "DERIVED" | "ESTIMATE" | "ROUNDED";
        /**
         * @description Which figures are wanted, where the list is too long for an address.
         * @example {
         *       "indicators": [
         *         "DEM-01",
         *         "DEM-02"
         *       ],
         *       "areas": [
         *         "05999001"
         *       ],
         *       "dimensions": [
         *         {
         *           "name": "SEX",
         *           "codes": [
         *             "F",
         *             "M"
         *           ]
         *         }
         *       ],
         *       "from": "2015",
         *       "lastN": 5
         *     }
         */
        ObservationQuery: {
            /** @description Codes or official keys of areas; all when left out. */
            areas?: string[] | null;
            /** @description As it was at this moment (RFC 3339 with offset). */
            asOf?: string | null;
            /** @description Breakdowns that are limited to some codes. */
            dimensions?: components["schemas"]["DimensionFilter"][] | null;
            /** @description Only periods that begin in this period or later. */
            from?: string | null;
            /** @description Codes of indicators. */
            indicators: string[];
            /**
             * Format: int32
             * @description Only the last periods of each series.
             */
            lastN?: number | null;
            /** @description Only periods that end with this period or earlier. */
            to?: string | null;
        };
        /** @description One entry of a figure's history. */
        ObservationRevision: {
            /** @description What happened. */
            action: components["schemas"]["Action"];
            /**
             * Format: uuid
             * @description The import it came with; null for an entry by hand.
             */
            importId?: string | null;
            /** @description How the figure came about. */
            kind: components["schemas"]["ObservationKind"];
            /** @description Why there was no value. */
            missingReason?: components["schemas"]["MissingReason"] | null;
            /**
             * Format: uuid
             * @description The observation.
             */
            observationId: string;
            /** @description Period. */
            period: string;
            /** @description How it is shown so that it tells nothing about single persons; null if it stands as it was recorded. */
            protection?: components["schemas"]["FigureProtection"] | null;
            /** @description Reason given. */
            reason?: string | null;
            /**
             * Format: int32
             * @description Number of the revision.
             */
            revision: number;
            /** @description Statistical sign, as printed. */
            sign?: string | null;
            /** @description Title of the source. */
            source: string;
            /**
             * Format: date-time
             * @description From when it held.
             * @example 2022-03-10T16:15:50Z
             */
            validFrom: string;
            /**
             * Format: date-time
             * @description Until when it held; null if it still does.
             * @example 2022-03-10T16:15:50Z
             */
            validTo?: string | null;
            /** @description Value from then on. */
            value?: number | null;
        };
        /** @description What was recorded for a series, when, and why; the latest first. */
        ObservationRevisions: {
            /** @description The revisions. */
            items: components["schemas"]["ObservationRevision"][];
        };
        /** @description A series with its figures in the order of time. */
        ObservationSet: {
            /** @description Its figures; several for one period where sources compete. */
            items: components["schemas"]["Observation"][];
            /** @description The series. */
            series: components["schemas"]["Series"];
        };
        /** @description Where a figure comes from, in short. */
        ObservationSource: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Licence. */
            licence?: string | null;
            /** @description Who counted. */
            producer?: string | null;
            /**
             * Format: date
             * @description Day it was retrieved.
             * @example 2022-03-10
             */
            retrievedOn?: string | null;
            /** @description Title. */
            title: string;
            /** @description Where it is published. */
            url?: string | null;
        };
        /** @description Many series at once. values[i][j] is the figure of series[i] in periods[j]; where sources compete, the preferred one. */
        ObservationTable: {
            /** @description All periods in the order of time, in canonical form. */
            periods: string[];
            /** @description One row per series, per period ROUNDED or SUPPRESSED where a figure is shown so that it tells nothing about single persons; else null. */
            protection: components["schemas"]["FigureProtectionShown"][][];
            /** @description The series. */
            series: components["schemas"]["TableSeries"][];
            /** @description One row per series, one observation status of SDMX per period; null where nothing is recorded. */
            status: string[][];
            /** @description One row per series, one value per period; null where there is none. */
            values: number[][];
        };
        /** @description Something odd about a figure. */
        ObservationWarning: {
            /**
             * @description Stable code.
             * @example SHARE_ABOVE_100
             */
            code: string;
            /** @description Sentence in the reader's language. */
            detail: string;
        };
        /**
         * @description Why a figure is taken back; it stays in the history.
         * @example {
         *       "reason": "Gehört zu einer anderen Stadt"
         *     }
         */
        ObservationWithdrawal: {
            /** @description Why. */
            reason: string;
        };
        /** @description A figure that is looked for. */
        OpenGap: {
            /**
             * Format: date
             * @description When the search shall be settled.
             * @example 2022-03-10
             */
            due: string;
            /**
             * Format: uuid
             * @description Identifier of the gap.
             */
            id: string;
            /** @description Whether the reader looks for it. */
            mine: boolean;
            /**
             * Format: int32
             * @description Number that verdicts name it by.
             */
            number: number;
            /**
             * Format: int32
             * @description Full months from that day until today.
             */
            openMonths: number;
            /**
             * Format: date
             * @description Day since which it is looked for.
             * @example 2022-03-10
             */
            openSince: string;
            /** @description Whether that day has passed. */
            overdue: boolean;
            /** @description Who looks for it; the name only for those who may read it. */
            owner?: components["schemas"]["Ref"] | null;
            /** @description Period it is missing for. */
            period: string;
            /** @description Period in the reader's language. */
            periodLabel: string;
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
        /** @enum {string} */
        Origin: "CATALOGUE" | "OWN";
        /** @enum {string} */
        Outcome: "ADOPTED" | "REJECTED" | "NOTED";
        /** @description The latest figure of a series and its age. */
        OverviewFigure: {
            /**
             * Format: int32
             * @description Full months from the end of the period until today.
             */
            ageMonths: number;
            /** @description Period. */
            period: string;
            /** @description Period in the reader's language. */
            periodLabel: string;
            /** @description Whether it is rounded to protect single persons. */
            rounded: boolean;
            /** @description Value in the series' unit. */
            value: number;
        };
        /** @description One series at a glance. */
        OverviewRow: {
            /** @description The area. */
            area: components["schemas"]["Ref"];
            /**
             * Format: int32
             * @description Decimals usually shown.
             */
            decimals: number;
            /** @description What the values of the breakdown are called in the reader's language, at least their code. */
            dimensionLabels: {
                [key: string]: string;
            };
            /** @description Breakdown; empty for the total. */
            dimensions: {
                [key: string]: string;
            };
            /** @description Which way is better; NONE: on purpose neither. */
            direction: components["schemas"]["Direction"];
            /** @description The figure that is looked for, of several the one for the latest time; null for readers who may not know gaps. */
            gap?: components["schemas"]["OpenGap"] | null;
            /**
             * Format: uuid
             * @description Identifier of the series.
             */
            id: string;
            /** @description The indicator. */
            indicator: components["schemas"]["Ref"];
            /** @description The latest figure as everyone may see it; where sources compete, the chosen one, else the latest recorded. Null without figures. */
            latest?: components["schemas"]["OverviewFigure"] | null;
            /**
             * @description Key that anyone can build: indicator, area and breakdown.
             * @example EDU-02.musterstadt.AGE=U18|SEX=F
             */
            naturalKey: string;
            /**
             * Format: date
             * @description The next publication of the source whose figures are not here yet; null without a release calendar and for readers who may not know it.
             * @example 2022-03-10
             */
            nextRelease?: string | null;
            /** @description Whether that day has passed; null without a release calendar and for readers who may not know it. */
            overdue?: boolean | null;
            /** @description Whether only the gap between two groups may be judged. */
            readAsGap: boolean;
            /** @description The target that holds and whether it is met; null without one. */
            target?: components["schemas"]["TargetPath"] | null;
            /** @description Field of life of the indicator. */
            theme: components["schemas"]["Theme"];
            /** @description Unit of its values. */
            unit: string;
            /** @description Whether it changed. */
            verdict: components["schemas"]["OverviewVerdict"];
            /** @description What people say to the verdict, counted and never averaged. */
            voices: components["schemas"]["VoiceCount"];
            /**
             * Format: uuid
             * @description The working group that looks after the indicator.
             */
            workingGroupId?: string | null;
        };
        /** @description What all chosen series say together. The filter by verdict does not change it; those who read it honestly look at the false alarms to be expected beside the changes. */
        OverviewSummary: {
            /**
             * Format: int32
             * @description Series that changed, without an agreed judgement.
             */
            changed: number;
            /**
             * Format: int32
             * @description Series that are called changed, for better, for worse or without judgement.
             */
            changes: number;
            /** @description How false alarms were kept rare. */
            falseAlarms: components["schemas"]["FalseAlarms"];
            /**
             * Format: double
             * @description How many of the changes are to be expected as false alarms at most, on average: 5 % of the tested (PLAIN), 0.2 % of the tested (STRICT), 5 % of the changes (FALSE_DISCOVERY_RATE).
             */
            falseAlarmsExpected: number;
            /**
             * Format: int32
             * @description Changes by themselves that do not stand among so many series; they count among those in which no change is detectable.
             */
            heldBack: number;
            /**
             * Format: int32
             * @description Series that improved.
             */
            improved: number;
            /**
             * Format: int32
             * @description Chosen indicators that have no series yet and therefore no row.
             */
            indicatorsWithoutSeries: number;
            /**
             * Format: int32
             * @description Series in which no change is detectable.
             */
            noChangeDetectable: number;
            /**
             * Format: int32
             * @description Series that cannot be judged.
             */
            notAssessable: number;
            /**
             * Format: int32
             * @description Figures of these series that are looked for; null for readers who may not know gaps.
             */
            openGaps?: number | null;
            /**
             * Format: int32
             * @description Series whose source should have published by now without their figures being here; null for readers who may not know release calendars.
             */
            overdue?: number | null;
            /**
             * Format: int32
             * @description Those of them whose search should have been settled by now; null for readers who may not know gaps.
             */
            overdueGaps?: number | null;
            /**
             * Format: int32
             * @description Series.
             */
            series: number;
            /**
             * Format: int32
             * @description Series that were tested: all but those that cannot be judged.
             */
            tested: number;
            /**
             * Format: int32
             * @description Series that worsened.
             */
            worsened: number;
        };
        /** @description The verdict on a series among many. The full answer with interval, inputs and notes stands under /series/{seriesId}/change. */
        OverviewVerdict: {
            /** @description The answer on the series by itself; another one exactly with CHANCE_AMONG_MANY. */
            byItself: components["schemas"]["Result"];
            /** @description Which way the figures went; null where nothing is shown to have moved. */
            direction?: components["schemas"]["Movement"] | null;
            /** @description How the answer was found. */
            method: components["schemas"]["Method"];
            /**
             * Format: int32
             * @description Figures the method used.
             */
            n: number;
            /**
             * Format: double
             * @description The smallest error rate at which the method would still call it a change, which is what the series are ranked by; null where nothing was tested. Where a test decides, it is the test's two-sided p. NEWCOMBE_DIFFERENCE and POISSON_RATIO decide by an interval: there it is the p of that interval. Of rounded figures it is the largest one that the rounding leaves open.
             */
            pValue?: number | null;
            /** @description Why there is no answer, or CHANCE_AMONG_MANY where a change does not stand among so many series. */
            reason?: components["schemas"]["Reason"] | null;
            /** @description The answer, with false alarms kept rare as it was asked for. */
            result: components["schemas"]["Result"];
            /** @description The answer in plain words. */
            sentence: components["schemas"]["BothLanguages"];
        };
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
        /** @enum {string} */
        PathReason: "NO_DIRECTION" | "TOO_FEW_FIGURES" | "NO_GROWTH_RATE" | "TARGET_IS_A_BAND" | "PROTECTED";
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
        /** @description A stretch of a process with its plan and what became of it. */
        Phase: {
            /**
             * Format: date
             * @description Day on which it really ended.
             * @example 2022-03-10
             */
            actualEnd?: string | null;
            /**
             * Format: date
             * @description Day on which it really began.
             * @example 2022-03-10
             */
            actualStart?: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What the phase is for. */
            kind: components["schemas"]["PhaseKind"];
            /**
             * Format: int32
             * @description Place among the phases, from 1.
             */
            order: number;
            /** @description Whether it may run beside other phases. */
            parallel: boolean;
            /**
             * Format: date
             * @description Planned end: the first day that is no longer part of it.
             * @example 2022-03-10
             */
            plannedEnd?: string | null;
            /**
             * Format: date
             * @description Planned first day.
             * @example 2022-03-10
             */
            plannedStart?: string | null;
            /**
             * Format: uuid
             * @description The process it belongs to.
             */
            processId: string;
            /** @description Where it stands today, told from its dates. LATE: not begun or not ended although planned. */
            status: components["schemas"]["PhaseStatus"];
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
        /**
         * @description What may be changed about a phase.
         * @example {
         *       "actualStart": "2016-11-15"
         *     }
         */
        PhaseChange: {
            /**
             * Format: date
             * @description Day on which it really ended.
             * @example 2022-03-10
             */
            actualEnd?: string | null;
            /**
             * Format: date
             * @description Day on which it really began.
             * @example 2022-03-10
             */
            actualStart?: string | null;
            /** @description What the phase is for. */
            kind?: components["schemas"]["PhaseKind"];
            /**
             * Format: int32
             * @description Place among the phases, from 1.
             */
            order?: number;
            /** @description Whether it may run beside other phases. */
            parallel?: boolean;
            /**
             * Format: date
             * @description Planned end: the first day that is no longer part of it.
             * @example 2022-03-10
             */
            plannedEnd?: string | null;
            /**
             * Format: date
             * @description Planned first day.
             * @example 2022-03-10
             */
            plannedStart?: string | null;
            /** @description Title. */
            title?: components["schemas"]["NewText"];
        };
        /** @enum {string} */
        PhaseKind: "PREPARE" | "KICKOFF" | "EXCHANGE" | "CONSOLIDATE" | "COUNCIL" | "MONITOR";
        /** @description One page of a list. */
        PhasePage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Phase"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @enum {string} */
        PhaseStatus: "PLANNED" | "RUNNING" | "DONE" | "LATE";
        /** @enum {string} */
        Precision: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "SEASON" | "HALF_YEAR" | "YEAR" | "SCHOOL_YEAR" | "INTERVAL" | "ABOUT";
        /** @description Why it failed, as application/problem+json. */
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
        } | null;
        /** @description One concept's way, from the first preparation to its follow-up. */
        Process: {
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /** @description Language its contents are written in first. */
            defaultLanguage: string;
            /** @description What the guidelines are for in this process. */
            guidelinesRole?: components["schemas"]["TranslatedText"] | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Languages its contents are kept in. */
            languages: string[];
            /** @description The municipality's name. */
            municipality: string;
            /** @description What it is for. */
            purpose?: components["schemas"]["TranslatedText"] | null;
            /** @description Short name in addresses. */
            slug: string;
            /** @description Where it stands. A DRAFT is seen by approved accounts only. */
            status: components["schemas"]["ProcessStatus"];
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
        /**
         * @description What may be changed about a process.
         * @example {
         *       "title": {
         *         "de": {
         *           "text": "Integrationskonzept 2.0"
         *         }
         *       }
         *     }
         */
        ProcessChange: {
            /** @description What the guidelines are for in this process. */
            guidelinesRole?: components["schemas"]["NewText"] | null;
            /** @description Languages its contents are kept in (BCP 47); German is always one of them. */
            languages?: string[];
            /** @description The municipality's name. */
            municipality?: string;
            /** @description What it is for. */
            purpose?: components["schemas"]["NewText"] | null;
            /** @description Short name in addresses, unique: lower-case letters, digits and hyphens. */
            slug?: string;
            /** @description Title. */
            title?: components["schemas"]["NewText"];
        };
        /** @description One page of a list. */
        ProcessPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Process"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @enum {string} */
        ProcessStatus: "DRAFT" | "PUBLIC" | "CLOSED" | "ARCHIVED";
        /**
         * @description A step in a process's life.
         * @example {
         *       "status": "PUBLIC"
         *     }
         */
        ProcessStatusChange: {
            /** @description Why; required for a step back. */
            reason?: string | null;
            /** @description The new status. */
            status: components["schemas"]["ProcessStatus"];
        };
        /** @enum {string} */
        Progress: "ACHIEVED" | "SUBSTANTIAL" | "MODERATE" | "LIMITED" | "DETERIORATION";
        /** @description A question drawn from a guideline for one step of a working group. */
        Prompt: {
            /** @description Code, e.g. A1.SPR.M.02: guideline, group, step, number. */
            code: string;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /** @description Why the question follows from the guideline. */
            derivation?: components["schemas"]["TranslatedText"] | null;
            /** @description The side from which it looks at the guideline. */
            facet?: components["schemas"]["Facet"] | null;
            /** @description The guideline it is drawn from, in its present wording. */
            guideline: components["schemas"]["Ref"];
            /** @description Where that guideline stands; a question may come from one that is not selected. */
            guidelineStatus: components["schemas"]["GuidelineStatus"];
            /**
             * Format: int32
             * @description The version of the guideline's wording it was drawn from.
             */
            guidelineVersion: number;
            /** @description What an author may want to think over. */
            hints: components["schemas"]["PromptHint"][];
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: int32
             * @description How many of them the caller gave.
             */
            myResponseCount: number;
            /** @description Where the question comes from. */
            origin: components["schemas"]["PromptOrigin"];
            /**
             * Format: uuid
             * @description The process it is for.
             */
            processId: string;
            /** @description The question. */
            question: components["schemas"]["TranslatedText"];
            /**
             * Format: int32
             * @description How easy the German wording is to read, by Flesch-Amstad: about 60 is plain, above 70 easy, below 30 very hard.
             */
            readability: number;
            /**
             * Format: int32
             * @description How many answers it has: all that are not rejected, for the public those that are public.
             */
            responseCount: number;
            /** @description Where it stands. Only an ACTIVE one is answered. */
            status: components["schemas"]["PromptStatus"];
            /** @description Why it stands there. */
            statusReason?: string | null;
            /** @description The step it is for. */
            step: components["schemas"]["Step"];
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
            /** @description The working group it is for; null for all groups. */
            workingGroup?: components["schemas"]["Ref"] | null;
        };
        /**
         * @description What may be changed about a question. Once it has answers, its German wording stays.
         * @example {
         *       "derivation": {
         *         "de": {
         *           "text": "Miteinander leben kann nur, wer voneinander weiß."
         *         }
         *       }
         *     }
         */
        PromptChange: {
            /** @description Why the question follows from the guideline, in one sentence. */
            derivation?: components["schemas"]["NewText"] | null;
            /** @description The side from which it looks at the guideline. */
            facet?: components["schemas"]["Facet"] | null;
            /** @description The question. */
            question?: components["schemas"]["NewText"];
        };
        /** @description Something an author may want to think over; never a fault. */
        PromptHint: {
            /** @description Stable code. */
            code: string;
            /** @description Sentence in the reader's language. */
            detail: string;
        };
        /** @enum {string} */
        PromptOrigin: "PERSON" | "TEMPLATE";
        /** @description One page of a list. */
        PromptPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Prompt"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @enum {string} */
        PromptStatus: "DRAFT" | "ACTIVE" | "RETIRED";
        /**
         * @description A step in a question's life.
         * @example {
         *       "status": "ACTIVE"
         *     }
         */
        PromptStatusChange: {
            /** @description Why, if it helps. */
            reason?: string | null;
            /** @description The new status. */
            status: components["schemas"]["PromptStatus"];
        };
        /** @description A pattern for a question, to be filled in by people. */
        PromptTemplate: {
            /** @description The side from which it looks at a guideline. */
            facet: components["schemas"]["Facet"];
            /** @description The question; "…" stands for what it is about. */
            question: components["schemas"]["TranslatedText"];
            /** @description The step it is for. */
            step: components["schemas"]["Step"];
        };
        /** @description One page of a list. */
        PromptTemplatePage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["PromptTemplate"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @enum {string} */
        Protection: "NO_PERSONS" | "ALREADY_PROTECTED" | "PERSONS_ROUND" | "PERSONS_SUPPRESS" | "ORGANISATION_SUMS";
        /** @enum {string} */
        Purpose: "INVITE" | "BULLETIN" | "SHARE_AG" | "SHARE_NETWORK" | "PUBLISH";
        /** @enum {string} */
        Reason: "FEWER_THAN_TWO_POINTS" | "APPROXIMATE_ONLY" | "LOW_RELIABILITY" | "NOT_COMPARABLE" | "SOURCES_NOT_COMPARABLE" | "DEFINITION_CHANGED" | "BREAK" | "OVERLAPPING_PERIODS" | "COMPETING_VALUES" | "NO_SCATTER_INFORMATION" | "METHOD_NOT_APPLICABLE" | "PROTECTED" | "CHANCE_AMONG_MANY";
        /**
         * @description Another thing, with what one needs to name it and to link to it.
         * @example {
         *       "id": "5b0c8e0a-3f0e-4c0b-9c1a-0b5a7d1d2f01",
         *       "code": "DEM-02",
         *       "label": "Ausländeranteil"
         *     }
         */
        Ref: {
            /** @description Its human-readable code, if it has one. */
            code?: string | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Its name in the reader's language. */
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
        /** @description An answer that someone of a working group gave to a question. */
        Response: {
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /** @description Who entered it. */
            enteredBy: components["schemas"]["Author"];
            /** @description The guideline the question was drawn from. */
            guideline: components["schemas"]["Ref"];
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What sort of contribution it is. */
            kind: components["schemas"]["ResponseKind"];
            /** @description Language of the answer. */
            language: string;
            /** @description What was made of it, as far as the caller may see it. */
            links: components["schemas"]["ResultLink"][];
            /** @description Whether the caller gave it, or it was given for them. */
            mine: boolean;
            /** @description Whom it was given for, in the helper's words; only within the group. */
            onBehalfOf?: string | null;
            /** @description The question. */
            prompt: components["schemas"]["Ref"];
            /** @description Where it stands. CONVERTED: something was made of it, see links. */
            status: components["schemas"]["ResponseStatus"];
            /** @description Why it stands there. */
            statusReason?: string | null;
            /** @description The step of the question. */
            step: components["schemas"]["Step"];
            /** @description The answer. */
            text: string;
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
            /** @description Who may read it. */
            visibility: components["schemas"]["ResponseVisibility"];
            /** @description The working group in which it was given. */
            workingGroup: components["schemas"]["Ref"];
        };
        /**
         * @description What may be changed about an answer while it is RAW.
         * @example {
         *       "visibility": "PUBLIC"
         *     }
         */
        ResponseChange: {
            /** @description What sort of contribution it is. */
            kind?: components["schemas"]["ResponseKind"];
            /** @description Language of the answer (BCP 47). */
            language?: string;
            /** @description Whom it was given for, in one's own words. */
            onBehalfOf?: string | null;
            /**
             * Format: uuid
             * @description That person, if known.
             */
            onBehalfOfPersonId?: string | null;
            /** @description The answer. */
            text?: string;
            /** @description Who may read it. */
            visibility?: components["schemas"]["ResponseVisibility"];
        };
        /** @enum {string} */
        ResponseKind: "FINDING" | "IDEA" | "CONCERN" | "QUESTION" | "FACT";
        /** @description One page of a list. */
        ResponsePage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Response"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @enum {string} */
        ResponseStatus: "RAW" | "CLUSTERED" | "CONVERTED" | "PARKED" | "REJECTED";
        /**
         * @description A step in an answer's life.
         * @example {
         *       "status": "PARKED",
         *       "reason": "Gehört zur AG Wohnen"
         *     }
         */
        ResponseStatusChange: {
            /** @description Why. */
            reason: string;
            /** @description The new status: PARKED, REJECTED, or RAW to take it back. */
            status: components["schemas"]["ResponseStatus"];
        };
        /** @enum {string} */
        ResponseVisibility: "GROUP" | "PUBLIC";
        /** @enum {string} */
        Result: "IMPROVED" | "WORSENED" | "CHANGED" | "NO_CHANGE_DETECTABLE" | "NOT_ASSESSABLE";
        /** @enum {string} */
        ResultKind: "MEASURE" | "INDICATOR" | "GOAL";
        /** @description Something that was made of an answer. */
        ResultLink: {
            /** @description Its code, if it has one. */
            code?: string | null;
            /**
             * Format: uuid
             * @description Its identifier.
             */
            id: string;
            /** @description What it is. */
            kind: components["schemas"]["ResultKind"];
            /** @description Its name in the reader's language. */
            label: string;
        };
        /** @description A fault or remark on one row, or on the whole file. */
        RowFinding: {
            /** @description Stable code. */
            code: components["schemas"]["FaultCode"];
            /** @description Header of the column as it stands in the file. */
            column?: string | null;
            /** @description Sentence in the reader's language. */
            detail: string;
            /**
             * Format: int64
             * @description Row as a spreadsheet counts, the header being 1; 0 for the file.
             */
            row: number;
            /** @description Content of the cell, shortened; never of a column that looks like personal data. */
            value?: string | null;
        };
        /** @description Something that was found. */
        SearchHit: {
            /** @description Code, if it has one. */
            code?: string | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What kind of thing it is. */
            kind: components["schemas"]["SearchHitKind"];
            /** @description What it is called, in the reader's language. */
            label: string;
            /** @description Short name of a page or a process. */
            slug?: string | null;
            /** @description More of its text, if there is. */
            snippet?: string | null;
            /** @description The step of the working group. */
            step?: string | null;
            /**
             * Format: uuid
             * @description The working group it belongs to.
             */
            workingGroupId?: string | null;
        };
        /** @enum {string} */
        SearchHitKind: "PROCESS" | "GUIDELINE" | "PROMPT" | "RESPONSE" | "GOAL" | "MEASURE" | "INDICATOR" | "ORGANISATION" | "WORKING_GROUP" | "DECISION" | "PAGE";
        /** @description What was found, the best first. */
        SearchResults: {
            /** @description The hits. */
            items: components["schemas"]["SearchHit"][];
            /** @description Whether there are more than could be listed. */
            more: boolean;
        };
        /** @description An indicator in one area and breakdown over time. */
        Series: {
            /** @description The area. */
            area: components["schemas"]["Ref"];
            /**
             * Format: date-time
             * @description When it was set up.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /**
             * @description What the values of the breakdown are called in the reader's language, at least their code.
             * @example {
             *       "CITIZENSHIP": "Polen"
             *     }
             */
            dimensionLabels: {
                [key: string]: string;
            };
            /** @description Breakdown; empty for the total. */
            dimensions: {
                [key: string]: string;
            };
            /** @description Period of its first figure. */
            first?: string | null;
            /** @description How often it is usually published. */
            frequency: components["schemas"]["Frequency"];
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description The indicator. */
            indicator: components["schemas"]["Ref"];
            /** @description Period of its last figure. */
            last?: string | null;
            /**
             * @description Key that anyone can build: indicator, area and breakdown.
             * @example EDU-02.musterstadt.AGE=U18|SEX=F
             */
            naturalKey: string;
            /**
             * Format: int64
             * @description Number of its figures.
             */
            observationCount: number;
            /** @description Unit of its values. */
            unit: string;
            /**
             * Format: date-time
             * @description When a figure was last recorded, corrected or withdrawn.
             * @example 2022-03-10T16:15:50Z
             */
            updatedAt: string;
            /**
             * Format: int64
             * @description Version; every recorded, corrected or withdrawn figure raises it.
             */
            version: number;
        };
        /** @enum {string} */
        SeriesChoice: "MAIN" | "ALL";
        /** @description How far chance reaches around each figure of a series, where numerator and denominator, cases or a standard error tell it. */
        SeriesIntervals: {
            /** @description The intervals in the order of time; figures without one are left out. */
            items: components["schemas"]["FigureInterval"][];
            /**
             * Format: double
             * @description Level of the intervals.
             */
            level: number;
        };
        /** @description One page of a list. */
        SeriesPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Series"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @description Where figures come from. */
        Source: {
            /** @description How the producer wants to be cited. */
            citation?: string | null;
            /**
             * Format: date-time
             * @description When it was entered.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What sort of source it is. */
            kind: components["schemas"]["SourceKind"];
            /** @description Licence. */
            licence?: string | null;
            /**
             * Format: int64
             * @description Figures that refer to it.
             */
            observationCount: number;
            /** @description Who counted. */
            producer?: string | null;
            /** @description Edition or state of the data, in the producer's own words. */
            producerVersion?: string | null;
            /** @description What is done about small counts in its figures; null: the indicator says it. */
            protection?: components["schemas"]["Protection"] | null;
            /** @description How the producer protects them, in words. */
            protectionMethod?: string | null;
            /**
             * Format: int32
             * @description What is rounded to (5, 10), or the smallest count shown (3, 5, 10).
             */
            protectionStep?: number | null;
            /**
             * Format: date
             * @description Day it was retrieved.
             * @example 2022-03-10
             */
            retrievedOn?: string | null;
            /** @description Number of the table at the producer. */
            tableCode?: string | null;
            /** @description Title, as one would cite it. */
            title: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2022-03-10T16:15:50Z
             */
            updatedAt: string;
            /** @description Where it is published. */
            url?: string | null;
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
        };
        /**
         * @description What may be changed about a source.
         * @example {
         *       "licence": "DL-DE-BY-2.0"
         *     }
         */
        SourceChange: {
            /** @description How the producer wants to be cited. */
            citation?: string | null;
            /** @description What sort of source it is. */
            kind?: components["schemas"]["SourceKind"];
            /** @description Licence, best as an SPDX identifier or the licence's own name. */
            licence?: string | null;
            /** @description Who counted. Figures of two different known producers are never compared with each other. */
            producer?: string | null;
            /** @description Edition or state of the data, in the producer's own words. */
            producerVersion?: string | null;
            /** @description What is done about small counts in its figures; the data steward decides. Null: the indicator says it. */
            protection?: components["schemas"]["Protection"] | null;
            /** @description How the producer protects them, in words. */
            protectionMethod?: string | null;
            /**
             * Format: int32
             * @description What is rounded to (5, 10; 5 when left out), or the smallest count shown (3, 5, 10; 3 when left out).
             */
            protectionStep?: number | null;
            /**
             * Format: date
             * @description Day it was retrieved.
             * @example 2022-03-10
             */
            retrievedOn?: string | null;
            /** @description Number of the table at the producer. */
            tableCode?: string | null;
            /** @description Title, as one would cite it. */
            title?: string;
            /** @description Where it is published; http or https. */
            url?: string | null;
        };
        /** @enum {string} */
        SourceKind: "OFFICIAL" | "REGISTER" | "COMMITTEE" | "PRESS" | "SURVEY" | "OTHER";
        /** @description One page of a list. */
        SourcePage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["Source"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @description An interval. */
        Span: {
            /**
             * Format: double
             * @description Upper bound; null if it is open.
             */
            high?: number | null;
            /**
             * Format: double
             * @description Lower bound.
             */
            low: number;
        };
        /** @enum {string} */
        Stance: "CONFIRMS" | "QUALIFIES" | "CONTRADICTS";
        /** @enum {string} */
        State: "READY" | "REFUSED" | "DONE";
        /** @enum {string} */
        Status: "ACTIVE" | "ERASED";
        /** @enum {string} */
        Step: "STATUS_QUO" | "GOAL" | "INDICATOR" | "MEASURE" | "PRIORITY";
        /** @description Who looks after a series, and when its source publishes. */
        Stewardship: {
            /** @description Whether somebody looks after it. */
            kept: boolean;
            /** @description Whether the reader does. */
            mine: boolean;
            /**
             * Format: date
             * @description The next publication whose figures are not here yet.
             * @example 2022-03-10
             */
            nextRelease?: string | null;
            /** @description Who does; the name only for those who may read it. */
            person?: components["schemas"]["Ref"] | null;
            /**
             * Format: int32
             * @description Months between two publications.
             */
            releaseMonths?: number | null;
            /** @description Where and how it publishes. */
            releaseNote?: string | null;
            /**
             * Format: date
             * @description A day on which the source publishes.
             * @example 2022-03-10
             */
            releaseOn?: string | null;
            /**
             * Format: uuid
             * @description The series.
             */
            seriesId: string;
            /**
             * Format: int64
             * @description Version, the ETag's content; 0 while nobody looks after it.
             */
            version: number;
        };
        /**
         * @description Who shall look after a series, and when its source publishes. Without a person it is handed back.
         * @example {
         *       "releaseOn": "2027-06-30",
         *       "releaseMonths": 12,
         *       "releaseNote": "IT.NRW, Ende Juni"
         *     }
         */
        StewardshipWish: {
            /**
             * Format: uuid
             * @description The person; they must be able to sign in.
             */
            personId?: string | null;
            /**
             * Format: int32
             * @description Months between two publications.
             */
            releaseMonths?: number | null;
            /** @description Where and how it publishes. */
            releaseNote?: string | null;
            /**
             * Format: date
             * @description A day on which the source publishes.
             * @example 2022-03-10
             */
            releaseOn?: string | null;
        };
        /** @description A series of the table. */
        TableSeries: {
            /** @description The area. */
            area: components["schemas"]["Ref"];
            /** @description Breakdown; empty for the total. */
            dimensions: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description The indicator. */
            indicator: components["schemas"]["Ref"];
            /** @description Key that anyone can build. */
            naturalKey: string;
            /** @description Unit of its values. */
            unit: string;
        };
        /** @description What a series shall reach. */
        Target: {
            /** @description Period from which change is counted. */
            baseline?: string | null;
            /**
             * Format: date-time
             * @description When it was set.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /** @description Who decided it. */
            decidedBy?: string | null;
            /**
             * Format: date
             * @description When it was decided.
             * @example 2022-03-10
             */
            decidedOn?: string | null;
            /**
             * Format: uuid
             * @description The recorded decision it stands on.
             */
            decisionId?: string | null;
            /** @description Why it no longer holds; null while it does. */
            endedBecause?: string | null;
            /**
             * Format: int32
             * @description From which year on it holds.
             */
            fromYear?: number | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What sort of target it is. */
            kind: components["schemas"]["TargetKind"];
            /** @description Why this target. */
            rationale: components["schemas"]["TranslatedText"];
            /**
             * Format: uuid
             * @description The series it is for.
             */
            seriesId: string;
            /**
             * Format: int32
             * @description The year it shall be reached by, or until which it holds.
             */
            untilYear?: number | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2022-03-10T16:15:50Z
             */
            updatedAt: string;
            /** @description Upper bound of a band. */
            upperValue?: number | null;
            /** @description The value, in the indicator's unit; of a band its lower bound. */
            value?: number | null;
            /**
             * Format: int64
             * @description Version, the ETag's content.
             */
            version: number;
            /** @description At least or at most; without a value: rising or falling. */
            wanted?: components["schemas"]["Wanted"] | null;
        };
        /**
         * @description Why a target no longer holds.
         * @example {
         *       "reason": "Der Rat hat ein neues Ziel beschlossen."
         *     }
         */
        TargetEnd: {
            /** @description Reason. */
            reason: string;
        };
        /** @enum {string} */
        TargetKind: "BY_YEAR" | "EVERY_YEAR" | "BAND" | "DIRECTION" | "QUALITATIVE";
        /** @description The targets of one series; those that still hold first, then the latest first. */
        TargetList: {
            /** @description The targets. */
            items: components["schemas"]["Target"][];
        };
        /** @description The target that holds for a series, in short, and where the series stands. */
        TargetPath: {
            /** @description What sort of target it is. */
            kind: components["schemas"]["TargetKind"];
            /** @description Whether the last comparable figure meets it; null for a target without a value, without such a figure, and where rounding leaves it open. */
            met?: boolean | null;
            /** @description The weather symbol of the German sustainability indicators: whether the series is on the way, which takes no notice of chance. Null with fewer than four comparable figures, and where rounding leaves it open. */
            symbol?: components["schemas"]["WeatherSymbol"] | null;
            /**
             * Format: uuid
             * @description Identifier of the target.
             */
            targetId: string;
            /**
             * Format: int32
             * @description The year it shall be reached by, or until which it holds.
             */
            untilYear?: number | null;
            /** @description Upper bound of a band. */
            upperValue?: number | null;
            /** @description The value, in the indicator's unit; of a band its lower bound. */
            value?: number | null;
            /** @description At least or at most; without a value: rising or falling. */
            wanted?: components["schemas"]["Wanted"] | null;
        };
        /** @description Something that waits for the caller. */
        Task: {
            /**
             * Format: int32
             * @description How many of it.
             */
            count: number;
            /** @description What it is. */
            kind: components["schemas"]["TaskKind"];
            /** @description That thing's code. */
            subjectCode?: string | null;
            /**
             * Format: uuid
             * @description What it is about, e.g. the working group.
             */
            subjectId?: string | null;
            /** @description That thing's name in the reader's language. */
            subjectLabel?: string | null;
        };
        /** @enum {string} */
        TaskKind: "ACCOUNTS_TO_APPROVE" | "STEPS_OVERDUE" | "FEEDBACK_OPEN" | "PROMPTS_TO_ANSWER" | "PROMPTS_TO_ACTIVATE" | "ANSWERS_TO_CONVERT" | "DATA_GAPS_DUE" | "FIGURES_EXPECTED" | "MEASURE_REPORTS_DUE" | "MEASURES_NOT_STEERABLE" | "INDICATORS_WITHOUT_DATA";
        /** @description What needs the caller now. */
        Tasks: {
            /** @description What waits, the most urgent first. */
            items: components["schemas"]["Task"][];
        };
        /** @description A voice to the verdict on a series. */
        Testimony: {
            /**
             * Format: date-time
             * @description When it was said.
             * @example 2022-03-10T16:15:50Z
             */
            createdAt: string;
            /** @description Why it is hidden; only its author and the coordination see it then. */
            hiddenBecause?: string | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Language of the text (BCP 47). */
            language: string;
            /** @description Whether it is the reader's own. */
            mine: boolean;
            /**
             * Format: uuid
             * @description The series.
             */
            seriesId: string;
            /** @description How it stands to the verdict. */
            stance: components["schemas"]["Stance"];
            /** @description In a few words. */
            text: string;
            /** @description The last period of that verdict. */
            verdictPeriod?: string | null;
            /** @description The verdict that was given when it was said. */
            verdictResult: components["schemas"]["Result"];
            /** @description As whom one speaks. */
            voice: components["schemas"]["Voice"];
            /** @description The working group one speaks for. */
            workingGroup?: components["schemas"]["Ref"] | null;
        };
        /** @description The voices to the verdict on a series, the latest first, and how many there are of each stance. */
        TestimonyList: {
            /**
             * Format: int32
             * @description Voices that confirm.
             */
            confirms: number;
            /**
             * Format: int32
             * @description Voices that contradict.
             */
            contradicts: number;
            /** @description The voices. */
            items: components["schemas"]["Testimony"][];
            /**
             * Format: int32
             * @description Voices that qualify.
             */
            qualifies: number;
        };
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
        /** @enum {string} */
        Theme: "DEMOGRAPHY" | "ASYLUM" | "LEGAL_STATUS" | "LANGUAGE" | "EDUCATION" | "LABOUR" | "SOCIAL" | "HOUSING" | "PARTICIPATION" | "OPENING" | "ENGAGEMENT" | "PERCEPTION" | "IMPLEMENTATION" | "OTHER";
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
        /** @enum {string} */
        ValueKind: "COUNT" | "SHARE" | "RATE" | "MEAN" | "INDEX" | "AMOUNT" | "BALANCE" | "ORDINAL" | "BINARY";
        /** @description A verdict kept as it was given, with the figures and parameters it stands on. */
        Verdict: {
            /** @description The answer of then. */
            answer: components["schemas"]["ChangeVerdict"];
            /**
             * Format: date-time
             * @description The moment whose figures were judged.
             * @example 2022-03-10T16:15:50Z
             */
            asOf: string;
            /** @description The figures that were comparable, in the order of time. */
            figures: components["schemas"]["KeptFigure"][];
            /** @description SHA-256 over the question and the figures; equal figures give an equal hash. */
            figuresHash: string;
            /**
             * Format: date-time
             * @description When it was kept.
             * @example 2022-03-10T16:15:50Z
             */
            frozenAt: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What it was kept for. */
            occasion: string;
            /** @description What was asked. */
            parameters: components["schemas"]["VerdictParameters"];
            /**
             * Format: uuid
             * @description The series it is about.
             */
            seriesId: string;
            /** @description What the same question gives today. */
            today: components["schemas"]["VerdictToday"];
        };
        /** @description What was asked. */
        VerdictParameters: {
            /** @description Period of the earliest figure that may be the baseline. */
            from?: string | null;
            /**
             * Format: double
             * @description Level of intervals and tests.
             */
            level: number;
            /** @description The method. */
            method: components["schemas"]["MethodChoice"];
        };
        /** @description A kept verdict in short. */
        VerdictSummary: {
            /**
             * Format: date-time
             * @description The moment whose figures were judged.
             * @example 2022-03-10T16:15:50Z
             */
            asOf: string;
            /**
             * Format: date-time
             * @description When it was kept.
             * @example 2022-03-10T16:15:50Z
             */
            frozenAt: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What it was kept for. */
            occasion: string;
            /** @description The answer. */
            result: components["schemas"]["Result"];
        };
        /** @description One page of a list. */
        VerdictSummaryPage: {
            /** @description The entries of this page, in the order asked for. */
            items: components["schemas"]["VerdictSummary"][];
            /** @description How to go on. */
            page: components["schemas"]["PageLink"];
        };
        /** @description What the same question gives with today's figures and method. */
        VerdictToday: {
            /** @description Today's answer. */
            result: components["schemas"]["Result"];
            /** @description Whether the answer is still the same. */
            sameAnswer: boolean;
            /** @description Whether the figures are still the same. */
            sameFigures: boolean;
        };
        /** @enum {string} */
        Visibility: "INTERNAL" | "PUBLIC";
        /** @enum {string} */
        Voice: "GROUP" | "CONCERNED" | "NETWORK";
        /** @description Voices to a verdict by their stance. */
        VoiceCount: {
            /**
             * Format: int32
             * @description Voices that confirm.
             */
            confirms: number;
            /**
             * Format: int32
             * @description Voices that contradict.
             */
            contradicts: number;
            /**
             * Format: int32
             * @description Voices that qualify.
             */
            qualifies: number;
        };
        /**
         * @description How a vote went.
         * @example {
         *       "yes": 12,
         *       "no": 0,
         *       "abstain": 1
         *     }
         */
        Votes: {
            /**
             * Format: int32
             * @description Abstentions.
             */
            abstain: number;
            /**
             * Format: int32
             * @description Votes against.
             */
            no: number;
            /**
             * Format: int32
             * @description Votes in favour.
             */
            yes: number;
        };
        /** @enum {string} */
        Wanted: "HIGHER" | "LOWER";
        /** @description Average of the last six comparable figures, carried on to the target's year. */
        WeatherAnswer: {
            /**
             * Format: double
             * @description Average change per year.
             */
            averageChange?: number | null;
            /**
             * Format: double
             * @description The value in the target's year if it goes on like that.
             */
            carriedOn?: number | null;
            /**
             * Format: double
             * @description Last change.
             */
            lastChange?: number | null;
            /**
             * Format: double
             * @description Part of the way still to go that would then be missing, 0.2 = 20 %.
             */
            missing?: number | null;
            /** @description Why there is none. */
            reason?: components["schemas"]["PathReason"] | null;
            /** @description The answer in plain words. */
            sentence: components["schemas"]["BothLanguages"];
            /** @description The symbol; null if there is none. */
            symbol?: components["schemas"]["WeatherSymbol"] | null;
        };
        /** @enum {string} */
        WeatherSymbol: "SUN" | "SUN_AND_CLOUD" | "CLOUD" | "THUNDERSTORM";
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
                 *           "pointer": "/title/de/text",
                 *           "code": "REQUIRED",
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
        /** @description The next page as a link (RFC 8288), rel=next; missing on the last one. */
        Link: string;
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
                    Link: components["headers"]["Link"];
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
            415: components["responses"]["Problem415"];
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
            415: components["responses"]["Problem415"];
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
    listAreas: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description Only areas of this size. */
                level?: components["schemas"]["AreaLevel"];
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Words in code, key or name. */
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
            /** @description A page of areas. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createArea: {
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
                "application/json": components["schemas"]["NewArea"];
            };
        };
        responses: {
            /** @description The new area. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"];
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
    getArea: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the area. */
                areaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The area. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeArea: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the area. */
                areaId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["AreaChange"];
            };
        };
        responses: {
            /** @description The area after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"];
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
    listBodies: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description Only bodies of this sort. */
                kind?: components["schemas"]["BodyKind"];
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bodies. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createBody: {
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
                "application/json": components["schemas"]["NewBody"];
            };
        };
        responses: {
            /** @description The new body. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Body"];
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
    getBody: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the body. */
                bodyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The body. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeBody: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the body. */
                bodyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["BodyChange"];
            };
        };
        responses: {
            /** @description The body after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Body"];
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
    getBreak: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the break. */
                breakId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The break. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Break"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteBreak: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the break. */
                breakId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
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
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeBreak: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the break. */
                breakId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["NewBreak"];
            };
        };
        responses: {
            /** @description The break after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Break"];
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
    listCodeItems: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Only codes of this list. */
                list?: string;
                /** @description Only with (true) or without (false) a name. */
                named?: boolean;
                /** @description Words in code or name. */
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
            /** @description A page of codes. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeItemPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createCodeItem: {
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
                "application/json": components["schemas"]["NewCodeItem"];
            };
        };
        responses: {
            /** @description The new code. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeItem"];
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
    getCodeItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the code. */
                codeItemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeItem"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteCodeItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the code. */
                codeItemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeCodeItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the code. */
                codeItemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["CodeItemChange"];
            };
        };
        responses: {
            /** @description The code after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeItem"];
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
    listCodeLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeLists"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDataGaps: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description Only those of this indicator. */
                indicatorId?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Only those that the reader looks for. */
                mine?: boolean;
                /** @description Only those with this outcome; OPEN: still looked for. */
                outcome?: components["schemas"]["GapOutcome"];
                /** @description Only open ones whose date has passed. */
                overdue?: boolean;
                /** @description Only those of this series. */
                seriesId?: string;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of gaps. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataGapPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createDataGap: {
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
                "application/json": components["schemas"]["NewDataGap"];
            };
        };
        responses: {
            /** @description The new gap. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataGap"];
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
    getDataGap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the gap. */
                dataGapId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gap. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataGap"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeDataGap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the gap. */
                dataGapId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["DataGapChange"];
            };
        };
        responses: {
            /** @description The gap after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataGap"];
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
    settleDataGap: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the gap. */
                dataGapId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GapClosing"];
            };
        };
        responses: {
            /** @description The settled gap. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataGap"];
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
    listDecisions: {
        parameters: {
            query?: {
                /** @description Only decisions of this body. */
                bodyId?: string;
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Only decisions about this process. */
                processId?: string;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of decisions. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    recordDecision: {
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
                "application/json": components["schemas"]["NewDecision"];
            };
        };
        responses: {
            /** @description The new decision. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
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
    getDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the decision. */
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the decision. */
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["DecisionChange"];
            };
        };
        responses: {
            /** @description The decision after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
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
    estimateDetectableChange: {
        parameters: {
            query: {
                /** @description People a share is counted among, the smaller of the two times. */
                base?: number;
                /** @description SHARE, COUNT or MEAN. */
                kind: components["schemas"]["ValueKind"];
                /** @description Standard error of a mean. */
                standardError?: number;
                /** @description Expected value: a share in percent, a number of cases in a period, or a mean. */
                value: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The smallest change that would be noticed. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Detectability"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
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
                    Link: components["headers"]["Link"];
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
            415: components["responses"]["Problem415"];
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
                    Location: components["headers"]["Location"];
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
            415: components["responses"]["Problem415"];
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
    getGapVerdict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the verdict. */
                gapVerdictId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verdict. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptGapVerdict"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getGoal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the goal. */
                goalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The goal. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    removeGoal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the goal. */
                goalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeGoal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the goal. */
                goalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["GoalChange"];
            };
        };
        responses: {
            /** @description The goal after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
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
    getGroupGap: {
        parameters: {
            query?: {
                /** @description With the figures as they were at this moment (RFC 3339 with offset). */
                asOf?: string;
            };
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the gap. */
                groupGapId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gap. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupGap"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteGroupGap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the gap. */
                groupGapId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is no longer watched. */
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
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listGapVerdicts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the gap. */
                groupGapId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kept verdicts. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptGapVerdictList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    freezeGapVerdict: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the gap. */
                groupGapId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGapVerdict"];
            };
        };
        responses: {
            /** @description The kept verdict. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptGapVerdict"];
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
    listGuidelines: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Only guidelines on this list. */
                list?: string;
                /** @description Only guidelines of this process. */
                processId?: string;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
                /** @description Only guidelines with this status. */
                status?: components["schemas"]["GuidelineStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of guidelines. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidelinePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    proposeGuideline: {
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
                "application/json": components["schemas"]["NewGuideline"];
            };
        };
        responses: {
            /** @description The new guideline. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guideline"];
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
    getGuideline: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the guideline. */
                guidelineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guideline. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guideline"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeGuideline: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the guideline. */
                guidelineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["GuidelineChange"];
            };
        };
        responses: {
            /** @description The guideline after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guideline"];
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
    changeGuidelineStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the guideline. */
                guidelineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuidelineStatusChange"];
            };
        };
        responses: {
            /** @description The guideline after the step. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guideline"];
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
    listGuidelineVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the guideline. */
                guidelineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidelineVersionPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All entries. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntryPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    removeIndicatorLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the link. */
                linkId: string;
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
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getIndicatorOverview: {
        parameters: {
            query?: {
                /** @description With the figures, verdicts, targets, voices and open gaps as they were at this moment (RFC 3339 with offset). Which indicators are on, what they are called and which series stands for each is as today; the next release is left out. */
                asOf?: string;
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description How false alarms are kept rare among many series. PLAIN: each by itself at 5 %. FALSE_DISCOVERY_RATE: of all that are called changed at most 5 % may be false alarms on average (Benjamini and Hochberg), judged over all series that the other filters choose, not only this page. STRICT: each by itself at 0.2 %. A change that does not stand becomes NO_CHANGE_DETECTABLE with the reason CHANCE_AMONG_MANY. */
                falseAlarms?: components["schemas"]["FalseAlarms"] & unknown;
                /** @description Only series of this indicator. */
                indicatorId?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Only series whose latest figure stands for a time that ended more than so many months ago. A series without figures has no age and is left out. */
                olderThanMonths?: number;
                /** @description Only series with this verdict. It chooses what is listed, not what is judged together: the summary counts all the same. */
                result?: components["schemas"]["Result"];
                /** @description MAIN: the one series that stands for each indicator: without breakdown before with, the town before other areas, then the one with most figures. ALL: every series. */
                series?: components["schemas"]["SeriesChoice"] & unknown;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
                /** @description Only this field of life. */
                theme?: components["schemas"]["Theme"];
                /** @description Only indicators of this working group. */
                workingGroupId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What all chosen series say together, and a page of them. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorOverview"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listIndicators: {
        parameters: {
            query?: {
                /** @description Only switched on (true) or off (false). */
                active?: boolean;
                /** @description As known at this moment (RFC 3339 with offset): those that were there, with definition, reading, latest figure and verdict of then; words in the definition, figures and their sources go by then, too, the other filters by today. */
                asOf?: string;
                /** @description Only the one with this code. */
                code?: string;
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Only with (true) or without (false) figures. */
                measured?: boolean;
                /** @description Only from there. */
                origin?: components["schemas"]["Origin"];
                /** @description Words in code, name, question or definition. */
                q?: string;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
                /** @description Only those with figures from this source. */
                sourceId?: string;
                /** @description Only those made from this answer. */
                sourceResponseId?: string;
                /** @description Only with this status. */
                status?: components["schemas"]["IndicatorStatus"];
                /** @description Only this field of life. */
                theme?: components["schemas"]["Theme"];
                /** @description Only those of this working group. */
                workingGroupId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of indicators. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createIndicator: {
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
                "application/json": components["schemas"]["NewIndicator"];
            };
        };
        responses: {
            /** @description The new indicator. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
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
    getIndicator: {
        parameters: {
            query?: {
                /** @description With definition, reading, latest figure and verdict as they were at this moment (RFC 3339 with offset). */
                asOf?: string;
            };
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the indicator. */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicator. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeIndicator: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the indicator. */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["IndicatorChange"];
            };
        };
        responses: {
            /** @description The indicator after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
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
    getIndicatorBundle: {
        parameters: {
            query?: {
                /** @description With the figures and verdicts as they were at this moment (RFC 3339 with offset). */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the indicator. */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listIndicatorDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the indicator. */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions, the first one first. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorDefinitions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listGroupGaps: {
        parameters: {
            query?: {
                /** @description With the figures as they were at this moment (RFC 3339 with offset). */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the indicator. */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gaps. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupGapList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createGroupGap: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the indicator. */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroupGap"];
            };
        };
        responses: {
            /** @description The new gap. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupGap"];
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
    getImportTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the indicator. */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMeasureLinks: {
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
                /** @description Identifier of the indicator. */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of links. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorLinkPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    retireIndicator: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the indicator. */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorRetirement"];
            };
        };
        responses: {
            /** @description The retired indicator. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
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
    listSeries: {
        parameters: {
            query?: {
                /** @description Only series of this area. */
                areaId?: string;
                /** @description The series that were there at this moment, with as many figures as they had (RFC 3339 with offset). */
                asOf?: string;
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the indicator. */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of series. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the indicator. */
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSeries"];
            };
        };
        responses: {
            /** @description The new series. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Series"];
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
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is asked to stop; read it to see when it has. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            415: components["responses"]["Problem415"];
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
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMyTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tasks"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMeasures: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description Only measures that serve this goal. */
                goalId?: string;
                /** @description Only measures that serve this guideline. */
                guidelineId?: string;
                /** @description Only measures that still lack this. */
                lacks?: components["schemas"]["Lack"];
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Only measures of this process. */
                processId?: string;
                /** @description Words in code, title or description. */
                q?: string;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
                /** @description Only measures with this status. */
                status?: components["schemas"]["MeasureStatus"];
                /** @description Only measures of this working group. */
                workingGroupId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of measures. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createMeasure: {
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
                "application/json": components["schemas"]["NewMeasure"];
            };
        };
        responses: {
            /** @description The new measure, an idea. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
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
    getMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier. */
                measureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measure. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier. */
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MeasureChange"];
            };
        };
        responses: {
            /** @description The measure after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
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
    listIndicatorLinks: {
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
                /** @description Identifier. */
                measureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of links. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorLinkPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    addIndicatorLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIndicatorLink"];
            };
        };
        responses: {
            /** @description The new link. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorLink"];
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
    listMeasureStatusChanges: {
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
                /** @description Identifier. */
                measureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of steps. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureStatusChangePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeMeasureStatus: {
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
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeasureStatus"];
            };
        };
        responses: {
            /** @description The measure after the step. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
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
                    Link: components["headers"]["Link"];
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
            415: components["responses"]["Problem415"];
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
            415: components["responses"]["Problem415"];
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
    getMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the step. */
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The step. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestone"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    removeMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the step. */
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the step. */
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MilestoneChange"];
            };
        };
        responses: {
            /** @description The step after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestone"];
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
    listObservationImports: {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of imports. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSummaryPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createObservationImport: {
        parameters: {
            query?: {
                /** @description Decimal mark of the numbers, where the file itself does not show it. Ambiguous numbers are refused without it. */
                decimal?: "comma" | "point" | null;
                /** @description Only say what would happen; nothing is written. */
                dryRun?: boolean;
                /** @description How the columns of the file are read, as JSON in the form of a source's import mapping; without it the mapping of the source named by sourceId holds. */
                mapping?: string;
                /** @description merge: new figures are added, changed ones corrected, the others stay. Columns that the file does not have stay untouched. replace: the file is the whole truth within its scope; figures of its sources that stand there and not in the file are withdrawn. */
                mode?: "merge" | "replace";
                /** @description What happens when rows are at fault: abort imports nothing, skip leaves them out. */
                onError?: "abort" | "skip";
                /** @description Scope of replace: codes or official keys of areas, comma separated; all when left out. */
                scopeArea?: string;
                /** @description Scope of replace: only periods that begin in this period or later. */
                scopeFrom?: string;
                /** @description Scope of replace: codes of indicators, comma separated. Required with replace. */
                scopeIndicator?: string;
                /** @description Scope of replace: only periods that end with this period or earlier. */
                scopeTo?: string;
                /** @description Source of rows that name none. */
                sourceId?: string;
            };
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description respond-async: answer at once and import as a job. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportedFigures"];
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                /**
                 * @example STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,SOURCE
                 *     dataflow,MITEINANDER:OBSERVATIONS(1.0),M,DEM-02,05999001,2020-07-01,28.98,P,Melderegister
                 */
                "application/vnd.sdmx.data+csv": string;
                "application/x-ndjson": components["schemas"]["ImportedFigure"];
                /**
                 * @example Indikator;Gebiet;Zeitraum;Wert;Quelle
                 *     DEM-02;05999001;2020-07-01;28,98;Melderegister
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description What the import did, or with dryRun would do. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description The file is large; a job imports it. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
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
    getObservationImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the import. */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    undoObservationImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the import. */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was taken back; an import of its own, which can be undone, too. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    queryObservations: {
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
                "application/json": components["schemas"]["ObservationQuery"];
            };
        };
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationTable"];
                    "application/vnd.json-stat": components["schemas"]["JsonStatDataset"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.sdmx.data+csv": string;
                    "text/csv": string;
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
    listObservationTable: {
        parameters: {
            query: {
                /** @description Codes or official keys of areas, comma separated; all areas when left out. */
                area?: string;
                /** @description As it was at this moment (RFC 3339 with offset). */
                asOf?: string;
                /** @description Codes of age, comma separated; _T is the total. */
                "dim.AGE"?: string;
                /** @description Codes of benefit, comma separated; _T is the total. */
                "dim.BENEFIT"?: string;
                /** @description Codes of citizenship, comma separated; _T is the total. */
                "dim.CITIZENSHIP"?: string;
                /** @description Codes of type of course, comma separated; _T is the total. */
                "dim.COURSE_TYPE"?: string;
                /** @description Codes of generation, comma separated; _T is the total. */
                "dim.GENERATION"?: string;
                /** @description Codes of housing, comma separated; _T is the total. */
                "dim.HOUSING"?: string;
                /** @description Codes of organisation, comma separated; _T is the total. */
                "dim.ORGANISATION"?: string;
                /** @description Codes of population group, comma separated; _T is the total. */
                "dim.POPULATION_GROUP"?: string;
                /** @description Codes of residence status, comma separated; _T is the total. */
                "dim.RESIDENCE_STATUS"?: string;
                /** @description Codes of type of school, comma separated; _T is the total. */
                "dim.SCHOOL_TYPE"?: string;
                /** @description Codes of sex, comma separated; _T is the total. */
                "dim.SEX"?: string;
                /** @description Codes of residence title, comma separated; _T is the total. */
                "dim.TITLE"?: string;
                /** @description Only periods that begin in this period or later. */
                from?: string;
                /** @description Codes of indicators, comma separated. */
                indicator: string;
                /** @description Only the last periods of each series. */
                lastN?: number;
                /** @description Only periods that end with this period or earlier. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationTable"];
                    "application/vnd.json-stat": components["schemas"]["JsonStatDataset"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.sdmx.data+csv": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getObservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the figure. */
                observationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeObservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the figure. */
                observationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ObservationChange"];
            };
        };
        responses: {
            /** @description The figure after the correction. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
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
    withdrawObservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the figure. */
                observationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObservationWithdrawal"];
            };
        };
        responses: {
            /** @description It is withdrawn. */
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
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAvailability: {
        parameters: {
            query: {
                /** @description Codes or official keys of areas, comma separated; all areas when left out. */
                area?: string;
                /** @description As it was at this moment (RFC 3339 with offset). */
                asOf?: string;
                /** @description Codes of age, comma separated; _T is the total. */
                "dim.AGE"?: string;
                /** @description Codes of benefit, comma separated; _T is the total. */
                "dim.BENEFIT"?: string;
                /** @description Codes of citizenship, comma separated; _T is the total. */
                "dim.CITIZENSHIP"?: string;
                /** @description Codes of type of course, comma separated; _T is the total. */
                "dim.COURSE_TYPE"?: string;
                /** @description Codes of generation, comma separated; _T is the total. */
                "dim.GENERATION"?: string;
                /** @description Codes of housing, comma separated; _T is the total. */
                "dim.HOUSING"?: string;
                /** @description Codes of organisation, comma separated; _T is the total. */
                "dim.ORGANISATION"?: string;
                /** @description Codes of population group, comma separated; _T is the total. */
                "dim.POPULATION_GROUP"?: string;
                /** @description Codes of residence status, comma separated; _T is the total. */
                "dim.RESIDENCE_STATUS"?: string;
                /** @description Codes of type of school, comma separated; _T is the total. */
                "dim.SCHOOL_TYPE"?: string;
                /** @description Codes of sex, comma separated; _T is the total. */
                "dim.SEX"?: string;
                /** @description Codes of residence title, comma separated; _T is the total. */
                "dim.TITLE"?: string;
                /** @description Only periods that begin in this period or later. */
                from?: string;
                /** @description Codes of indicators, comma separated. */
                indicator: string;
                /** @description Only the last periods of each series. */
                lastN?: number;
                /** @description Only periods that end with this period or earlier. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationAvailability"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listObservationChanges: {
        parameters: {
            query?: {
                /** @description next from an earlier answer. */
                after?: string;
                /** @description Only of these indicators: codes, comma separated. */
                indicator?: string;
                /** @description At most so many steps. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The steps since then. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationFeed"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
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
                    Link: components["headers"]["Link"];
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
            415: components["responses"]["Problem415"];
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
            415: components["responses"]["Problem415"];
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
                    Link: components["headers"]["Link"];
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
            415: components["responses"]["Problem415"];
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
            415: components["responses"]["Problem415"];
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
            415: components["responses"]["Problem415"];
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
            415: components["responses"]["Problem415"];
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
                    Link: components["headers"]["Link"];
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
            415: components["responses"]["Problem415"];
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
            415: components["responses"]["Problem415"];
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
            415: components["responses"]["Problem415"];
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
            415: components["responses"]["Problem415"];
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
            415: components["responses"]["Problem415"];
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
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPhase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the phase. */
                phaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phase. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Phase"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    removePhase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the phase. */
                phaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changePhase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the phase. */
                phaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PhaseChange"];
            };
        };
        responses: {
            /** @description The phase after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Phase"];
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
    listProcesses: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Only the process with this slug. */
                slug?: string;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
                /** @description Only processes with this status. */
                status?: components["schemas"]["ProcessStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of processes. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createProcess: {
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
                "application/json": components["schemas"]["NewProcess"];
            };
        };
        responses: {
            /** @description The new process. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Process"];
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
    getProcess: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the process. */
                processId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Process"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeProcess: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the process. */
                processId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ProcessChange"];
            };
        };
        responses: {
            /** @description The process after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Process"];
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
    listGoals: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description Only goals or only prerequisites. */
                kind?: components["schemas"]["GoalKind"];
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
                /** @description Only goals that this working group set. */
                workingGroupId?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the process. */
                processId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of goals. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    setGoal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the process. */
                processId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGoal"];
            };
        };
        responses: {
            /** @description The new goal. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
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
    selectGuidelines: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the process. */
                processId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGuidelineSelection"];
            };
        };
        responses: {
            /** @description What the selection brought about. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidelineSelection"];
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
    listMilestones: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the process. */
                processId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The next steps. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestonePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    addMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the process. */
                processId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMilestone"];
            };
        };
        responses: {
            /** @description The new step. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestone"];
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
    listPhases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the process. */
                processId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phases. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhasePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    addPhase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the process. */
                processId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPhase"];
            };
        };
        responses: {
            /** @description The new phase. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Phase"];
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
    changeProcessStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the process. */
                processId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessStatusChange"];
            };
        };
        responses: {
            /** @description The process after the step. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Process"];
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
    listPromptTemplates: {
        parameters: {
            query?: {
                /** @description Only patterns for this step. */
                step?: components["schemas"]["Step"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The patterns. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptTemplatePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPrompts: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description Only questions drawn from this guideline. */
                guidelineId?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Only questions of this process. */
                processId?: string;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
                /** @description Only questions with this status. */
                status?: components["schemas"]["PromptStatus"];
                /** @description Only questions for this step. */
                step?: components["schemas"]["Step"];
                /** @description Only questions for this working group, those for all groups included. */
                workingGroupId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of questions. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    draftPrompt: {
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
                "application/json": components["schemas"]["NewPrompt"];
            };
        };
        responses: {
            /** @description The new draft. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
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
    getPrompt: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the question. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The question. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deletePrompt: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the question. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changePrompt: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the question. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PromptChange"];
            };
        };
        responses: {
            /** @description The question after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
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
    listPromptResponses: {
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
                /** @description Identifier of the question. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of answers. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    answerPrompt: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the question. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResponse"];
            };
        };
        responses: {
            /** @description The new answer. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
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
    changePromptStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the question. */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromptStatusChange"];
            };
        };
        responses: {
            /** @description The question after the step. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
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
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listResponses: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Only answers to this question. */
                promptId?: string;
                /** @description Sort keys, comma separated, a minus sign in front for descending. The allowed keys stand in the operation's description; any other is refused with their names. */
                sort?: string;
                /** @description Only answers with this status. */
                status?: components["schemas"]["ResponseStatus"];
                /** @description Only answers to questions for this step. */
                step?: components["schemas"]["Step"];
                /** @description Only answers given in this working group. */
                workingGroupId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of answers. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getResponse: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the answer. */
                responseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteResponse: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the answer. */
                responseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeResponse: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the answer. */
                responseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ResponseChange"];
            };
        };
        responses: {
            /** @description The answer after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
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
    changeResponseStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the answer. */
                responseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseStatusChange"];
            };
        };
        responses: {
            /** @description The answer after the step. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
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
    search: {
        parameters: {
            query: {
                /** @description Only these kinds; all when left out. */
                kind?: components["schemas"]["SearchHitKind"][];
                /** @description How many hits at most, 1 to 100. */
                limit?: number;
                /** @description Words to look for. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hits. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResults"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Series"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAssessment: {
        parameters: {
            query?: {
                /** @description With the figures as they were at this moment (RFC 3339 with offset). */
                asOf?: string;
                /** @description Period of the earliest figure that may be the baseline. */
                from?: string;
                /** @description The target to look at; the latest that holds when left out. */
                targetId?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answers. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listBreaks: {
        parameters: {
            query?: {
                /** @description The breaks that were entered at this moment (RFC 3339 with offset). */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The breaks. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createBreak: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBreak"];
            };
        };
        responses: {
            /** @description The new break. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Break"];
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
    getChange: {
        parameters: {
            query?: {
                /** @description With the figures as they were at this moment (RFC 3339 with offset). */
                asOf?: string;
                /** @description Period of the earliest figure that may be the baseline. */
                from?: string;
                /** @description Level of intervals and tests; 0.998 keeps false alarms rare among many series. */
                level?: number;
                /** @description A certain method instead of the one the ladder chooses. */
                method?: components["schemas"]["MethodChoice"] & unknown;
            };
            header?: never;
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verdict. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeVerdict"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDetectableChange: {
        parameters: {
            query?: {
                /** @description With the figures as they were at this moment (RFC 3339 with offset). */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The smallest change that would be noticed. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Detectability"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listIntervals: {
        parameters: {
            query?: {
                /** @description With the figures as they were at this moment (RFC 3339 with offset). */
                asOf?: string;
                /** @description Level of the intervals. */
                level?: number;
                /** @description A certain interval around cases instead of the usual one. */
                method?: components["schemas"]["IntervalChoice"] & unknown;
            };
            header?: never;
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The intervals. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesIntervals"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listObservations: {
        parameters: {
            query?: {
                /** @description As it was at this moment (RFC 3339 with offset). */
                asOf?: string;
                /** @description Only periods that begin in this period or later. */
                from?: string;
                /** @description Only periods that end with this period or earlier. */
                to?: string;
            };
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series and its figures. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationSet"];
                    "application/vnd.json-stat": components["schemas"]["JsonStatDataset"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.sdmx.data+csv": string;
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createObservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewObservation"];
            };
        };
        responses: {
            /** @description The figure. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
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
    listRawObservations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series and its figures as they were recorded. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationSet"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                /** @description Only this period. */
                period?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history, the latest first. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationRevisions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getStewardship: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stewardship. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stewardship"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    setStewardship: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StewardshipWish"];
            };
        };
        responses: {
            /** @description The stewardship after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stewardship"];
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
    listTargets: {
        parameters: {
            query?: {
                /** @description The targets as they stood at this moment (RFC 3339 with offset). */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The targets. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTarget"];
            };
        };
        responses: {
            /** @description The new target. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
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
    listTestimonies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The voices. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestimonyList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createTestimony: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTestimony"];
            };
        };
        responses: {
            /** @description The voice. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Testimony"];
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
    listVerdicts: {
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
                /** @description Identifier of the series. */
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of kept verdicts. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictSummaryPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description Where to go on: page.next of the page before. Bound to filter and sort. */
                cursor?: string;
                /** @description Only sources of this sort. */
                kind?: components["schemas"]["SourceKind"];
                /** @description How many entries at most, 1 to 200. */
                limit?: number;
                /** @description Words in title, producer, address or table number. */
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
            /** @description A page of sources. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createSource: {
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
                "application/json": components["schemas"]["NewSource"];
            };
        };
        responses: {
            /** @description The new source. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
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
    getSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the source. */
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the source. */
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the source. */
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["SourceChange"];
            };
        };
        responses: {
            /** @description The source after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
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
    getImportMapping: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the source. */
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mapping. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMapping"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    replaceImportMapping: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the source. */
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportMapping"];
            };
        };
        responses: {
            /** @description The mapping as it is kept. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMapping"];
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
    getTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version at hand; 304 when it is still the current one. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the target. */
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The target. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the target. */
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["NewTarget"];
            };
        };
        responses: {
            /** @description The target after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
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
    endTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was read. Without it 428, with an old one 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Identifier of the target. */
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetEnd"];
            };
        };
        responses: {
            /** @description The ended target. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
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
    hideTestimony: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the voice. */
                testimonyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HiddenBecause"];
            };
        };
        responses: {
            /** @description It is hidden. */
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
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawTestimony: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each intent. Sent again with the same content within 24 hours, the first answer comes again and nothing is done twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier of the voice. */
                testimonyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is withdrawn. */
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
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    freezeVerdict: {
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
                "application/json": components["schemas"]["NewVerdict"];
            };
        };
        responses: {
            /** @description The kept verdict. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
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
    getVerdict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the verdict. */
                verdictId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verdict. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            415: components["responses"]["Problem415"];
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
                    Link: components["headers"]["Link"];
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
            415: components["responses"]["Problem415"];
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
            415: components["responses"]["Problem415"];
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
                    Link: components["headers"]["Link"];
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
            415: components["responses"]["Problem415"];
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
