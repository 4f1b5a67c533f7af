package org.dateline.normalize.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.mention.time.TimeMention;
import org.dateline.mention.time.TimeRule;

/** Works out what a mention means: the value expression of its rule over its parts, inner mentions first. */
final class Evaluator {
    private final Map<String, Expression> values = new HashMap<>();
    private final Operations operations = new Operations();

    Evaluator(List<TimeRule> rules) {
        for (TimeRule rule : rules) {
            Expression e = Expression.parse(rule.value());
            check(e, rule);
            values.put(rule.name(), e);
        }
    }

    private static void check(Expression e, TimeRule rule) {
        if (e.isOperation()) {
            if (!Operations.knows(e.name())) {
                throw new IllegalStateException("Cannot use rule " + rule.name() + ": no operation " + e.name());
            }
            e.arguments().forEach(a -> check(a, rule));
        }
    }

    /** The meaning; null when the mention is no date after all ("30 February"). */
    Meaning meaning(TimeMention mention, Scene scene) {
        Object o = evaluate(values.get(mention.rule().name()), mention, scene);
        if (!(o instanceof Meaning m)) {
            return null;
        }
        String mod = mention.rule().mod();
        return mod.isEmpty() ? m : m.withMod(mod);
    }

    private Object evaluate(Expression e, TimeMention mention, Scene scene) {
        if (e.isPart()) {
            TimeMention.Part part = mention.part(e.name());
            if (part == null) {
                return null;
            }
            return part.nested() == null ? part.value() : meaning(part.nested(), scene);
        }
        if (!e.isOperation()) {
            return e.name().startsWith("'") ? e.name().substring(1) : e.name();
        }
        Object[] arguments = new Object[e.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = evaluate(e.arguments().get(i), mention, scene);
        }
        return operations.apply(e.name(), arguments, scene);
    }
}
