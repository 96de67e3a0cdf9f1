package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** All dictionaries and streams of a PDF, also those that no page leads to, each once. */
final class Dictionaries {
    /** What is done with each. It may change it. */
    @FunctionalInterface
    interface Visitor {
        void visit(COSDictionary dictionary) throws IOException;
    }

    private final Visitor visitor;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Dictionaries(Visitor visitor) {
        this.visitor = visitor;
    }

    static void visit(PDDocument document, Visitor visitor) throws IOException {
        var walk = new Dictionaries(visitor);
        for (var key : new HashSet<>(document.getDocument().getXrefTable().keySet()))
            walk.look(document.getDocument().getObjectFromPool(key).getObject());
        walk.look(document.getDocument().getTrailer());
    }

    /** Into direct objects only: the others are in the table, and are looked at in their turn. */
    private void look(COSBase object) throws IOException {
        if (object == null || object instanceof COSObject || !seen.add(object)) return;
        if (object instanceof COSArray array) for (var each : array) look(each);
        if (!(object instanceof COSDictionary dictionary)) return;
        visitor.visit(dictionary);
        for (var value : List.copyOf(dictionary.getValues())) look(value);
    }
}
