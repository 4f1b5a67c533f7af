package org.dateline.normalize.event;

import java.util.List;
import org.dateline.normalize.Quotation;
import org.dateline.normalize.Timex;

/**
 * What is known of a whole article when its sentences are coded.
 *
 * @param names what each token belongs to
 * @param parties which countries are meant by "the two countries"
 * @param setting country that the article is about
 * @param accidents where harm came by accident
 * @param times time expressions
 * @param quotes quotations
 */
record Story(NameIndex names, Parties parties, Setting setting, Accidents accidents, List<Timex> times, List<Quotation> quotes) {
}
