package org.dateline.ingest;

import java.time.LocalDate;
import org.dateline.article.RejectReason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object into the fields of an article, in one pass, holding only the values that are asked for. */
final class JsonRecord {
    private final JsonFields fields;
    private final InputLimits limits;
    private final JsonFactory json;

    JsonRecord(JsonFields fields, InputLimits limits) {
        this.fields = fields;
        this.limits = limits;
        this.json = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(limits.jsonDepth() + 1)
                .maxNumberLength(limits.jsonNumberChars())
                .maxStringLength(limits.recordBytes())
                .build())
            .build();
    }

    /**
     * @param offset of the record in its file
     * @param fallback day to take when the record names none, null for none
     * @throws InputFault what is wrong with the record
     */
    Fields read(byte[] b, int from, int to, long offset, LocalDate fallback) throws InputFault {
        int malformed = Utf8.malformed(b, from, to);
        if (malformed >= 0) {
            throw new InputFault(RejectReason.BAD_ENCODING, offset + malformed - from,
                "Cannot decode byte " + (malformed - from) + " of the record as UTF-8");
        }
        String[] values = new String[fields.slots()];
        try (JsonParser p = json.createParser(ObjectReadContext.empty(), b, from, to - from)) {
            if (p.nextToken() != JsonToken.START_OBJECT) {
                throw new InputFault(RejectReason.BAD_JSON, offset, "Cannot read a record that is no JSON object");
            }
            object(p, fields.root(), values, 1, offset);
            if (p.nextToken() != null) {
                throw new InputFault(RejectReason.BAD_JSON, offset, "Cannot read a record with more behind its end");
            }
        } catch (StreamConstraintsException e) {
            throw new InputFault(RejectReason.TOO_LARGE, offset,
                "Cannot take a number or a string of the record: it is longer than the limit");
        } catch (JacksonException e) {
            throw new InputFault(RejectReason.BAD_JSON, offset, "Cannot read the record as JSON: fault at byte "
                + Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getByteOffset()));
        }
        return fields(values, fallback);
    }

    private Fields fields(String[] values, LocalDate fallback) throws InputFault {
        String text = fields.pick("text", values);
        String html = text == null ? fields.pick("html", values) : null;
        String shown = html == null ? text : HtmlText.ofFragment(html, limits);
        return new Fields(fields.pick("id", values), fields.pick("url", values), fields.pick("title", values), shown,
            fields.pick("date", values), fields.pick("source", values), fields.pick("byline", values),
            fields.pick("language", values), fields.pick("status", values), fallback, html == null);
    }

    private void object(JsonParser p, JsonFields.Node node, String[] values, int depth, long offset)
            throws InputFault {
        tooDeep(depth, offset);
        for (String name = p.nextName(); name != null; name = p.nextName()) {
            p.nextToken();
            value(p, node == null ? null : node.child(name), values, depth, offset);
        }
    }

    private void value(JsonParser p, JsonFields.Node node, String[] values, int depth, long offset)
            throws InputFault {
        switch (p.currentToken()) {
            case START_OBJECT -> object(p, node, values, depth + 1, offset);
            case START_ARRAY -> array(p, node, values, depth + 1, offset);
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (node != null && node.slot() >= 0) {
                    String before = values[node.slot()];
                    values[node.slot()] = before == null ? p.getString() : before + node.between() + p.getString();
                }
            }
            default -> {
            }
        }
    }

    private void array(JsonParser p, JsonFields.Node node, String[] values, int depth, long offset)
            throws InputFault {
        tooDeep(depth, offset);
        JsonFields.Node inside = node == null ? null : node.elements();
        while (p.nextToken() != JsonToken.END_ARRAY) {
            boolean nested = p.currentToken() == JsonToken.START_OBJECT || p.currentToken() == JsonToken.START_ARRAY;
            value(p, nested ? inside : node, values, depth, offset);
        }
    }

    private void tooDeep(int depth, long offset) throws InputFault {
        if (depth > limits.jsonDepth()) {
            throw new InputFault(RejectReason.TOO_DEEP, offset,
                "Cannot read JSON nested deeper than " + limits.jsonDepth());
        }
    }
}
