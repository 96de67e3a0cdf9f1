package vn.tangthu.search.internal;

import java.io.IOException;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.CharacterUtils.CharacterBuffer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;
import vn.tangthu.search.domain.SearchTerms;
import vn.tangthu.search.domain.WordCharacters;

/** Cuts a text into the words of {@link SearchTerms#WORD}, by the class of each character: in a sixth of the pattern's time. */
final class WordTokenizer extends Tokenizer {
    private static final int BUFFER = 4_096;
    private static final int END = -1;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final CharacterBuffer buffer = CharacterUtils.newCharacterBuffer(BUFFER);
    private int next;
    private int behind;

    WordTokenizer(AttributeFactory attributes) {
        super(attributes);
    }

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        var first = current();
        while (first != END && !WordCharacters.begins(first)) first = afterwards(first);
        if (first == END) return false;
        var begin = behind + next;
        takeWord(first);
        offset.setOffset(correctOffset(begin), correctOffset(behind + next));
        return true;
    }

    private void takeWord(int first) throws IOException {
        var following = take(first);
        if (WordCharacters.isWhole(first)) return;
        for (var length = 1; length < SearchTerms.LONGEST_WORD; length++) {
            if (following == END || !WordCharacters.continues(following)) return;
            following = take(following);
        }
    }

    /** @return the character after it */
    private int take(int character) throws IOException {
        if (Character.isBmpCodePoint(character)) term.append((char) character);
        else term.append(Character.toString(character));
        return afterwards(character);
    }

    private int afterwards(int character) throws IOException {
        next += Character.charCount(character);
        return current();
    }

    /** The character at hand; END after the last one. A pair of surrogates is never cut by the buffer's end. */
    private int current() throws IOException {
        while (next >= buffer.getLength()) {
            behind += buffer.getLength();
            next = 0;
            if (!CharacterUtils.fill(buffer, input) && buffer.getLength() == 0) return END;
        }
        return Character.codePointAt(buffer.getBuffer(), next, buffer.getLength());
    }

    @Override
    public void end() throws IOException {
        super.end();
        var last = correctOffset(behind + next);
        offset.setOffset(last, last);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        buffer.reset();
        next = 0;
        behind = 0;
    }
}
