package org.heed.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.CatalogueReader;
import org.heed.internal.catalogue.Problems;

/** A catalogue with one measure, item, topic and circumstance of every sort, read as a rule set's is. */
final class SmallCatalogue {

    private static final String TEXT = """
            areas:
              accommodation: {name: Accommodation}
              thinking: {name: Thinking and behaviour}
            topics:
              home: {area: accommodation, title: A home, asked: a home, phrases: [house, flat, somewhere to live]}
              anger: {area: thinking, title: Anger, asked: an anger course, phrases: [Anger, angry, temper, can't cope]}
              anger-at-home: {area: accommodation, title: Rows at home, asked: help with rows, phrases: [angry at home]}
              tempers: {area: thinking, title: Tempers, asked: help, phrases: [tempered, temper]}
            instruments:
              OASys:
                measures:
                  OVP:
                    name: OVP
                    kind: prediction
                    range: [0, 100]
                    bands: {low: 0, medium: 30, high: 60, very high: 80}
                    measures: how likely it is
                    versions: ["1", "1.1"]
                    current-for-months: 12
                  THINKING: {name: Thinking, range: [0, 8], measures: a section, area: thinking}
                  SARA: {name: SARA, levels: [low, medium, high, very high], measures: a judgement}
                  FINANCE: {name: Finance, never-scored: true, measures: nothing}
                items:
                  "11.4": {name: temper control, answers: {0: no problems, 1: some problems, 2: significant problems}}
                  "11.5": {name: notes}
            circumstances:
              setting: {name: The setting, values: {community: in the community, custody: in custody}, gap: Not known.}
              age: {name: Age, number: true, gap: Age is not on record.}
              offence: {name: The offence, values: {theft: theft, fraud: fraud}, several: true, gap: Not known.}
            requirements: {rar: A RAR.}
            observations: {flag: A flag.}
            reports: {duty/CLOSED: It is closed.}
            interventions:
              duty:
                kind: route
                title: Duty to refer
                purpose: a home
                format: letter
                region: everywhere
                next: somebody writes
                if-accepted: nothing
                areas: [accommodation]
                known-as: [Duty to refer, housing officer]
                source: a page
              group:
                kind: route
                title: A group
                purpose: anger
                format: group
                region: everywhere
                next: somebody writes
                if-accepted: nothing
                areas: [thinking]
                known-as: [anger group, refer]
                source: a page
            wording:
              aside.unknown-measure: "Measure {id} is not known."
              aside.unknown-item: "Item {id} is not known."
              aside.contradictory-item: "Item {id} has two answers."
              aside.item-out-of-range: "Item {id} cannot have its answer."
              aside.unknown-circumstance: "Circumstance {id} is not known."
              aside.unknown-value: "The value of {id} is not known."
              aside.contradictory-circumstance: "Circumstance {id} has two values."
              aside.older-circumstance: "Circumstance {id} has an older value."
              aside.unknown-area: "Area {id} is not known."
              aside.unknown-topic: "Topic {id} is not known."
              aside.unknown-requirement: "Requirement {id} is not known."
              aside.unknown-observation: "Observation {id} is not known."
              aside.unknown-service: "Service {id} is not known."
              aside.unknown-report: "Report {id} is not known."
              aside.score-out-of-range: "A value of {id} is out of range."
            """;

    private SmallCatalogue() {}

    static Catalogue read() {
        Problems problems = new Problems();
        CatalogueReader reader = new CatalogueReader(problems);
        reader.read("small.yaml", TEXT);
        Catalogue catalogue = reader.catalogue();
        assertThat(problems.all()).isEmpty();
        return catalogue;
    }
}
