package de.miteinander.home;

import static de.miteinander.testing.People.COORDINATOR;
import static de.miteinander.testing.People.MEMBER;
import static de.miteinander.testing.People.MODERATOR;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import de.miteinander.testing.Json;
import de.miteinander.testing.People;
import de.miteinander.testing.Place;
import de.miteinander.testing.Principal;
import de.miteinander.testing.Town;
import org.junit.jupiter.api.Test;

@Town
class TasksTest {

    @Test
    void theCoordinatorSeesWhoWaitsAndAMemberDoesNot() {
        Place.settled();
        People.register(Principal.person("wartet-auf-freigabe"));
        Json.get(COORDINATOR, "/me/tasks")
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("ACCOUNTS_TO_APPROVE"))
                .body("items[0].count", greaterThanOrEqualTo(1));
        Json.get(MEMBER, "/me/tasks").then().body("items.kind", not(hasItem("ACCOUNTS_TO_APPROVE")));
    }

    @Test
    void whoeverWaitsForApprovalHasNoTasks() {
        Principal newcomer = Principal.person("wartet-selbst");
        People.register(newcomer);
        Json.get(newcomer, "/me/tasks").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aModeratorIsToldOfTheOwnGroupsOnly() {
        Place place = Place.settled();
        Json.get(MODERATOR, "/me/tasks")
                .then()
                .body("items.findAll { it.subjectId == '" + place.housing() + "' }", hasSize(0));
    }
}
