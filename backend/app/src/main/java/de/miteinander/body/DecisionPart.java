package de.miteinander.body;

/** What a decision is about: adopting a concept and giving it money are two different decisions. */
public enum DecisionPart {
    CONCEPT,
    RESOURCES
}
