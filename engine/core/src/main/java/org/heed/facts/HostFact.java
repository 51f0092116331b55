package org.heed.facts;

/** A fact that the host hands over as it is. Scores are not among them: they pass selection first. */
public sealed interface HostFact extends Fact
        permits Item, StatedNeed, Circumstance, Requirement, Strength, Goal, Observation, PlanStep, Reported {}
