package de.miteinander.guideline;

import de.miteinander.platform.text.Text;
import de.miteinander.platform.text.TranslatedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One wording of a guideline. Once a prompt or a decision refers to it, it stays as it is. */
@Entity
@Table(name = "guideline_version")
@SuppressWarnings("NullAway.Init")
class GuidelineVersion {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "guideline_id")
    private UUID guidelineId;

    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private TranslatedText text;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable TranslatedText rationale;

    @Column(name = "changed_because")
    private @Nullable String changedBecause;

    @Column(name = "source_url")
    private @Nullable String sourceUrl;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "referenced_at")
    private @Nullable Instant referencedAt;

    protected GuidelineVersion() {}

    GuidelineVersion(UUID guidelineId, NewGuideline guideline, Instant now) {
        this.id = UUID.randomUUID();
        this.guidelineId = guidelineId;
        this.number = 1;
        this.text = TranslatedText.of(guideline.text());
        this.rationale = TranslatedText.ofNullable(guideline.rationale());
        this.sourceUrl = guideline.sourceUrl();
        this.validFrom = now;
    }

    private GuidelineVersion(GuidelineVersion before, int number, GuidelineChange change, Instant now) {
        this.id = UUID.randomUUID();
        this.guidelineId = before.guidelineId;
        this.number = number;
        this.text = before.text.changedTo(change.text());
        this.rationale = TranslatedText.changed(before.rationale, change.rationale());
        this.changedBecause = change.changedBecause();
        this.sourceUrl = change.sourceUrl();
        this.validFrom = now;
    }

    /** Whether the change would alter the wording itself and not only its translations. */
    boolean isRewordedBy(GuidelineChange change) {
        TranslatedText newRationale = TranslatedText.changed(rationale, change.rationale());
        return !text.changedTo(change.text()).sourceText().equals(text.sourceText())
                || !Objects.equals(
                        newRationale == null ? null : newRationale.sourceText(),
                        rationale == null ? null : rationale.sourceText());
    }

    void change(GuidelineChange change) {
        text = text.changedTo(change.text());
        rationale = TranslatedText.changed(rationale, change.rationale());
        sourceUrl = change.sourceUrl();
    }

    GuidelineVersion followedBy(int next, GuidelineChange change, Instant now) {
        return new GuidelineVersion(this, next, change, now);
    }

    /** Something refers to this wording from now. */
    void refer(Instant now) {
        if (referencedAt == null) {
            referencedAt = now;
        }
    }

    boolean isReferenced() {
        return referencedAt != null;
    }

    TranslatedText text() {
        return text;
    }

    @Nullable TranslatedText rationale() {
        return rationale;
    }

    @Nullable String sourceUrl() {
        return sourceUrl;
    }

    GuidelineVersionDetail detail() {
        return new GuidelineVersionDetail(
                number,
                Text.of(text),
                Text.ofNullable(rationale),
                changedBecause,
                sourceUrl,
                validFrom,
                isReferenced());
    }
}
