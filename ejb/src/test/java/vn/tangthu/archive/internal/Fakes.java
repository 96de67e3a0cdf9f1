package vn.tangthu.archive.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tangthu.archive.Samples;
import vn.tangthu.archive.domain.check.SubmittedDocument;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.organization.api.AgencyView;

/** Stand-ins for the other features. */
final class Fakes {
    private Fakes() {}

    /** An implementation that answers the named methods and fails on all others. */
    static <T> T of(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        var proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            var answer = Optional.ofNullable(answers.get(method.getName()))
                    .orElseThrow(() -> new UnsupportedOperationException(method.toString()));
            return answer.apply(arguments);
        });
        return type.cast(proxy);
    }

    static AgencyView agency() {
        return new AgencyView(Samples.AGENCY, "H49.64.33", Optional.empty(), "Ủy ban nhân dân xã Tân Lập", "UBND");
    }

    static DossierContents contents(List<SubmittedDocument> all) {
        return new DossierContents() {
            @Override
            public Iterator<SubmittedDocument> documents(DossierId dossier) {
                return all.iterator();
            }
        };
    }

    /** Bytes of a sample component. */
    static Content content(Object[] idAndPurpose) {
        var id = (ComponentId) idAndPurpose[0];
        var number = (int) (id.value().getLeastSignificantBits() & 0xffff);
        return content(
                idAndPurpose[1] == RenditionPurpose.ORIGINAL ? Samples.original(number) : Samples.preserved(number));
    }

    static Content content(byte[] bytes) {
        return new Content() {
            @Override
            public String fileName() {
                return "file";
            }

            @Override
            public String mediaType() {
                return "application/pdf";
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public String sha256() {
                return Samples.digests(bytes).sha256();
            }

            @Override
            public InputStream stream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public InputStream stream(long from, long length) {
                return new ByteArrayInputStream(bytes, (int) from, (int) length);
            }

            @Override
            public Path file() {
                throw new UnsupportedOperationException();
            }
        };
    }
}
