package org.dateline.ingest;

import java.util.Locale;
import java.util.Set;
import org.dateline.article.RejectReason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * The visible text of elements: one paragraph for each block, parted by blank lines, white space inside a paragraph
 * folded to single spaces. Captions are blocks, so they stand as paragraphs of their own.
 */
final class HtmlText {
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "caption",
        "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
        "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary",
        "table", "tbody", "td", "th", "thead", "tr", "ul");
    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "svg", "iframe",
        "object", "button", "input", "select", "textarea", "head", "title", "audio", "video", "canvas");

    private HtmlText() {
    }

    /** Parses a page or a piece of one within the limits. */
    static Element parse(String html, String address, InputLimits limits) throws InputFault {
        try {
            Element page = Jsoup.parse(html, address, Parser.htmlParser().setMaxDepth(limits.htmlDepth() + 1));
            Size size = new Size();
            page.traverse(size);
            if (size.deepest > limits.htmlDepth()) {
                throw new InputFault(RejectReason.TOO_DEEP, -1,
                    "Cannot read a page nested deeper than " + limits.htmlDepth());
            } else if (size.elements > limits.htmlElements() || size.work > limits.htmlWork()) {
                throw new InputFault(RejectReason.BAD_HTML, -1,
                    "Cannot read a page of so many elements: " + size.elements);
            }
            return page;
        } catch (StackOverflowError e) {
            throw new InputFault(RejectReason.TOO_DEEP, -1, "Cannot read a page nested so deeply");
        }
    }

    /** The text of a piece of HTML, as some feeds deliver their articles. */
    static String ofFragment(String html, InputLimits limits) throws InputFault {
        return of(parse(html, "", limits));
    }

    static String of(Element root) {
        Blocks blocks = new Blocks();
        root.traverse(blocks);
        blocks.end();
        return Cleaning.clean(blocks.out.toString());
    }

    private static final class Size implements NodeVisitor {
        private int elements;
        private int deepest;
        private long work;

        @Override
        public void head(Node node, int depth) {
            elements += node instanceof Element ? 1 : 0;
            deepest = Math.max(deepest, depth);
            work += depth * (1 + (node instanceof TextNode t ? t.getWholeText().length() / 100L : 0));
        }
    }

    private static final class Blocks implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();
        private final StringBuilder block = new StringBuilder();
        private Node silent;
        private int breaks;

        @Override
        public void head(Node node, int depth) {
            if (silent != null) {
                return;
            }
            if (node instanceof TextNode text) {
                add(text.getWholeText());
            } else if (node instanceof Element e) {
                String name = e.normalName();
                if (SILENT.contains(name)) {
                    silent = node;
                } else if (name.equals("br")) {
                    breaks++;
                    if (breaks > 1) {
                        end();
                    }
                    add(" ");
                } else if (BLOCKS.contains(name)) {
                    end();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (silent != null) {
                silent = silent == node ? null : silent;
            } else if (node instanceof Element e && BLOCKS.contains(e.normalName())) {
                end();
            }
        }

        private void add(String s) {
            for (int i = 0; i < s.length(); i++) {
                char c = s.charAt(i);
                boolean space = Character.isWhitespace(c) || c == '\u00a0';
                if (!space) {
                    block.append(c);
                    breaks = 0;
                } else if (block.length() > 0 && block.charAt(block.length() - 1) != ' ') {
                    block.append(' ');
                }
            }
        }

        private void end() {
            int n = block.length();
            if (n > 0 && block.charAt(n - 1) == ' ') {
                n--;
            }
            if (n > 0) {
                out.append(out.length() == 0 ? "" : "\n\n").append(block, 0, n);
            }
            block.setLength(0);
            breaks = 0;
        }
    }

    /** Class and id of an element in lower case. */
    static String names(Element e) {
        return (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
    }
}
