package vn.tangthu.signature.internal.net;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** All bytes of a body, as long as there are not too many. */
final class LimitedBody implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> all = BodySubscribers.ofByteArray();
    private final long most;
    private boolean tooLarge;
    private long received;
    private Flow.Subscription subscription;

    /** @param announced length, 0 when none is */
    LimitedBody(long most, long announced) {
        this.most = most;
        this.tooLarge = announced > most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return all.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        all.onSubscribe(given);
        if (tooLarge) refuse();
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        if (tooLarge) return;
        for (var buffer : part) received += buffer.remaining();
        tooLarge = received > most;
        if (tooLarge) refuse();
        else all.onNext(part);
    }

    private void refuse() {
        subscription.cancel();
        all.onError(new IOException("more than " + most + " bytes"));
    }

    @Override
    public void onError(Throwable why) {
        all.onError(why);
    }

    @Override
    public void onComplete() {
        all.onComplete();
    }
}
