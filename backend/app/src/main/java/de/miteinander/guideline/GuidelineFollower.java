package de.miteinander.guideline;

import java.util.UUID;

/** A feature in which things hang on a guideline and must follow what becomes of it. */
public interface GuidelineFollower {

    /** The guideline has been superseded; called within that transaction. */
    void guidelineSuperseded(UUID guidelineId);
}
