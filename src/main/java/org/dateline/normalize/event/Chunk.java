package org.dateline.normalize.event;

import java.util.List;

/**
 * A noun phrase without what follows its head.
 *
 * @param first first token
 * @param end token behind the last
 * @param head last noun
 * @param possessor phrase before its "'s", null when none
 * @param main the phrase as an actor, null when it is none
 * @param inner actors that stand in it as modifiers ("the <i>Iranian</i> offer")
 */
record Chunk(int first, int end, int head, Chunk possessor, ActorMention main, List<ActorMention> inner) {
}
