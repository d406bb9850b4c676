package de.miteinander.account;

import de.miteinander.platform.access.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the coordination office may change about an account. */
@Schema(description = "What may be changed about an account.", examples = "{\"roles\": [\"council\"]}")
record AccountChange(
        @Schema(description = "The name others see.", maxLength = 120) @NotBlank @Size(max = 120) String displayName,

        @Schema(
                description = "Coarse roles; they take effect with the person's next token.",
                maxItems = 6,
                enumeration = {
                    Role.COORDINATOR,
                    Role.STEERING,
                    Role.COUNCIL,
                    Role.DATA_STEWARD,
                    Role.PRIVACY_OFFICER,
                    Role.MEMBER
                })
        @NotNull @Size(max = 6) List<@NotNull @Pattern(regexp = "coordinator|steering|council|data-steward|privacy-officer|member") String>
                roles) {

    static AccountChange of(Account account) {
        return new AccountChange(account.displayName(), account.roles());
    }
}
