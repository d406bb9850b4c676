package de.miteinander.prompt;

import de.miteinander.platform.text.Ref;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A feature whose things are made of answers, and which knows what they are called. */
public interface ResultLabels {

    /** What these things are. */
    ResultKind kind();

    /** The things with these ids that the caller may see, named in the reader's language. */
    Map<UUID, Ref> labels(Set<UUID> ids);
}
