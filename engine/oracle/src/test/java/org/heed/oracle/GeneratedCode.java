package org.heed.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.core.util.LinkedList;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.tms.LogicalDependency;
import org.drools.tms.agenda.TruthMaintenanceSystemInternalMatch;
import org.heed.conclusions.Conclusion;
import org.heed.facts.Fact;
import org.heed.internal.language.RuleFile;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.kie.internal.conf.ShareBetaNodesOption;

/** Rule files as Drools itself runs them: turned into Java, compiled, loaded. Used by one thread; to be closed. */
final class GeneratedCode implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int MOST_FIRINGS = 100_000;

    private final KieServices services = KieServices.get();
    private final ReleaseId release =
            services.newReleaseId("org.heed.oracle", "rules", Integer.toString(NUMBER.incrementAndGet()));
    private final KieContainer container;
    private final KieBase base;

    /**
     * Compiles.
     *
     * @param sharesJoins whether rules that begin alike share their joins, as they do unless Drools is told otherwise
     * @throws IllegalStateException with Drools' messages when it does not take the rules
     */
    GeneratedCode(List<RuleFile> files, boolean sharesJoins) {
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        files.forEach(file -> system.write("src/main/resources/" + file.name(), file.text()));
        KieBuilderImpl builder = (KieBuilderImpl) services.newKieBuilder(system);
        builder.withKModuleModel(services.newKieModuleModel());
        builder.buildAll(ExecutableModelProject.class);
        List<String> errors = builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(Message::getText)
                .filter(text -> !text.startsWith("Java source of"))
                .toList();
        if (!errors.isEmpty()) {
            throw new IllegalStateException("Drools does not compile this: " + String.join("\n", errors));
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        container = services.newKieContainer(module.getReleaseId());
        KieBaseConfiguration configuration = services.newKieBaseConfiguration();
        configuration.setOption(sharesJoins ? ShareBetaNodesOption.YES : ShareBetaNodesOption.NO);
        base = container.newKieBase(configuration);
    }

    /** What holds when the rules have come to rest. */
    record Rest(List<Justified> justified, Set<Record> conclusions) {}

    Rest run(List<? extends Record> facts) {
        KieSession session = base.newKieSession();
        try {
            Set<Match> fired = Collections.newSetFromMap(new IdentityHashMap<>());
            List<Match> inOrder = new ArrayList<>();
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    if (fired.add(event.getMatch())) {
                        inOrder.add(event.getMatch());
                    }
                }
            });
            facts.forEach(session::insert);
            if (session.fireAllRules(MOST_FIRINGS) == MOST_FIRINGS) {
                throw new IllegalStateException("Drools does not come to rest.");
            }
            Set<Record> conclusions = new LinkedHashSet<>();
            session.getObjects(Conclusion.class::isInstance).forEach(each -> conclusions.add((Record) each));
            return new Rest(justified(inOrder, new Justified.Places(facts)), conclusions);
        } finally {
            session.dispose();
        }
    }

    private static List<Justified> justified(List<Match> fired, Justified.Places places) {
        List<Justified> justified = new ArrayList<>();
        for (Match each : fired) {
            var match = (TruthMaintenanceSystemInternalMatch<?>) each;
            LinkedList<? extends LogicalDependency<?>> live = match.getLogicalDependencies();
            LogicalDependency<?> first = live == null || live.isEmpty() ? null : live.getFirst();
            for (LogicalDependency<?> next = first; next != null; next = next.getNext()) {
                List<Record> matched = Arrays.stream(match.getTuple().toObjects(false))
                        .filter(object -> object instanceof Fact || object instanceof Conclusion)
                        .map(Record.class::cast)
                        .toList();
                justified.add(places.justified(each.getRule().getName(), matched, (Record) next.getObject()));
            }
        }
        return justified;
    }

    @Override
    public void close() {
        container.dispose();
        services.getRepository().removeKieModule(release);
    }
}
